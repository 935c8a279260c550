using System.Text;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Snapshots;
using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Snapshots;
using Plumbline.Oci.Tests.Discovery.Needs;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Snapshots;

public sealed class SnapshotTests
{
    private static readonly DateTimeOffset Later = new(2027, 5, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly ScanRequest KeyProtection = new() { RuleIds = ["OCI-KMS-004"] };

    private static readonly RuleCatalog Ours = RuleCatalog.Of(typeof(TenancyScanner).Assembly);

    public static TheoryData<string> ResourceTypes =>
        [
            .. Ours
                .Rules.SelectMany(rule => rule.Needs.Select(need => need.ResourceType).Concat(rule.ResourceTypes))
                .Where(type => type != typeof(Tenancy))
                .Select(type => type.Name)
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(ResourceTypes))]
    public void Every_resource_that_rules_look_at_can_be_kept(string name)
    {
        var type = ResourceJson.TypeOf(name).ShouldNotBeNull();

        OciJson.Default.GetTypeInfo(type).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_saved_inventory_is_judged_as_the_cloud_was()
    {
        var tenancy = new TestTenancy(TestTenancy.Ashburn, TestTenancy.Frankfurt);
        var apps = tenancy.Compartment("apps");
        var vault = tenancy.Vault("vault", apps);
        tenancy.Key("hsm", vault, apps);
        tenancy.Key("software", vault, mode: "SOFTWARE");
        tenancy.Key("far", tenancy.Vault("far", region: TestTenancy.Frankfurt));
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var first = await oci.ScanAsync();
        var asked = oci.Requests.Count;

        var again = Judge(Copy(SnapshotWriter.Of(first)), KeyProtection);

        again.Findings.Select(Essence).ShouldBe(first.Findings.Select(Essence));
        again.Findings.ShouldNotBeEmpty();
        again
            .Findings.Select(finding => finding.Resource.Provenance)
            .ShouldBe(first.Findings.Select(finding => finding.Resource.Provenance));
        again.Findings.First().Resource.Provenance.ShouldNotBeNull();
        again.Ledger.Totals.ShouldBe(first.Ledger.Totals);
        again.From.ShouldBe(first.Id);
        again.Id.ShouldNotBe(first.Id);
        again.Judging.AsOf.ShouldBe(first.StartedAt);
        again.ApiCalls.ShouldBe(0);
        oci.Requests.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task What_was_not_collected_then_is_a_gap_and_no_empty_pass()
    {
        var tenancy = new TestTenancy();
        tenancy.Key("key", tenancy.Vault("vault"));
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var first = await oci.ScanAsync(new ScanRequest { RuleIds = ["OCI-KMS-004"] });

        var needy = RuleCatalog.Of(typeof(KeyIsLong).Assembly);
        var again = Judge(SnapshotWriter.Of(first), new ScanRequest(), needy);

        var whole = again.Gaps.Single(gap => gap.Hidden.Contains("Key:whole"));
        whole.Code.ShouldBe("NotCollected");
        whole.Message.ShouldBe("what only a look at each Key shows was not collected in that scan");
        whole.Rules.ShouldContain(new KeyIsLong().Id);
        again.Complete.ShouldBeFalse();
        again.FindingsOf(new KeyIsLong()).ShouldAllBe(finding => finding.Status == FindingStatus.NotAssessed);
        again.Ledger.ByRule[new KeyIsLong().Id].Gap.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_gap_of_then_hides_the_same_from_todays_rules()
    {
        var tenancy = new TestTenancy();
        tenancy.Key("key", tenancy.Vault("vault"));
        await using var oci = await SimulatedOci.StartAsync(tenancy, new SimulatorOptions { Faults = ["ListKeys:404"] });
        var first = await oci.ScanAsync();

        var again = Judge(SnapshotWriter.Of(first), KeyProtection);

        first.Gaps.ShouldNotBeEmpty();
        again
            .Gaps.Select(gap => (gap.Operation, gap.Code))
            .ShouldBe(first.Gaps.Select(gap => (gap.Operation, gap.Code)));
        again.Coverage.ShouldBe(first.Coverage);
    }

    [Fact]
    public async Task A_damaged_part_is_an_error_and_no_empty_list()
    {
        var tenancy = new TestTenancy();
        tenancy.Key("key", tenancy.Vault("vault"));
        await using var oci = await SimulatedOci.StartAsync(tenancy);
        var snapshot = SnapshotWriter.Of(await oci.ScanAsync());
        var damaged = snapshot with
        {
            Parts = [.. snapshot.Parts.Select(part => part with { Read = () => "[{\"id\":"u8.ToArray() })],
        };

        Should
            .Throw<IOException>(() => Judge(damaged, new ScanRequest()).Findings.Count())
            .Message.ShouldBe("the saved inventory is damaged");
    }

    private static ScanResult Judge(Snapshot snapshot, ScanRequest request, RuleCatalog? catalog = null) =>
        new SnapshotReader(snapshot).Judge(request, catalog ?? Ours, Later);

    /// <summary>As a store gives it back: only texts.</summary>
    private static Snapshot Copy(Snapshot snapshot) =>
        new(
            snapshot.Outline,
            [
                .. snapshot.Parts.Select(part =>
                {
                    var text = Encoding.UTF8.GetString(part.Read().Span);
                    return part with { Read = () => Encoding.UTF8.GetBytes(text) };
                }),
            ]
        );

    private static (string, string, FindingStatus, string, string?, string?) Essence(Finding finding) =>
        (
            finding.Id,
            finding.Resource.Name,
            finding.Status,
            string.Join(' ', finding.Evidence.Select(evidence => $"{evidence.Name}={evidence.Value}")),
            finding.CompartmentPath,
            finding.Parent?.Name
        );
}
