using System.Text.Json.Nodes;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Secrets;

/// <summary>Secrets from a tenancy file, over the wire, to findings.</summary>
public sealed class SecretCollectorTests : IAsyncDisposable
{
    private static readonly RuleCatalog Rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly);

    private readonly TestTenancy _tenancy = new(TestTenancy.Ashburn, TestTenancy.Frankfurt);
    private readonly string _prod;
    private SimulatedOci _oci = null!;

    public SecretCollectorTests()
    {
        _prod = _tenancy.Compartment("prod");
        _tenancy.Secret("plain", TestTenancy.Root);
        _tenancy.Secret(
            "rotated",
            _prod,
            more: new JsonObject
            {
                ["rotationConfig"] = new JsonObject
                {
                    ["isScheduledRotationEnabled"] = true,
                    ["rotationInterval"] = "P30D",
                    ["targetSystemDetails"] = new JsonObject { ["targetSystemType"] = "FUNCTION" },
                },
                ["nextRotationTime"] = "2020-01-01T00:00:00Z",
                ["timeOfCurrentVersionExpiry"] = "2999-01-01T00:00:00Z",
            }
        );
        _tenancy.Secret(
            "leaving",
            _prod,
            TestTenancy.Frankfurt,
            new JsonObject { ["lifecycleState"] = "PENDING_DELETION", ["timeOfDeletion"] = "2999-01-01T00:00:00Z" }
        );
    }

    public async ValueTask DisposeAsync() => await _oci.DisposeAsync();

    [Theory]
    [InlineData(DiscoveryMode.Auto)]
    [InlineData(DiscoveryMode.Search)]
    [InlineData(DiscoveryMode.Thorough)]
    public async Task Secrets_of_all_regions_and_compartments_are_judged_in_every_mode(DiscoveryMode mode)
    {
        var result = await ScanAsync(new ScanRequest { RuleIds = ["OCI-SECRETS-*"], Discovery = mode });

        Lines(result)
            .ShouldBe([
                "OCI-SECRETS-101 plain Fail",
                "OCI-SECRETS-101 rotated Pass",
                "OCI-SECRETS-102 plain Fail",
                "OCI-SECRETS-102 rotated Pass",
                "OCI-SECRETS-103 leaving Fail",
                "OCI-SECRETS-103 plain Pass",
                "OCI-SECRETS-103 rotated Pass",
                "OCI-SECRETS-104 rotated Fail",
            ]);
        result.Complete.ShouldBeTrue();
        result.Coverage.ShouldBe(1);
        _oci.Requests.ShouldAllBe(request => request.Operation != "ListVaults");
        _oci.Requests.ShouldAllBe(request => request.Operation != "GetSecretBundle");
    }

    [Fact]
    public async Task Secrets_that_cannot_be_listed_hide_secrets_and_nothing_else()
    {
        var vault = _tenancy.Vault("vault");
        _tenancy.Key("key", vault);
        _tenancy.Fault(404, "ListSecrets", compartmentId: _prod);
        var result = await ScanAsync(new ScanRequest { RuleIds = ["OCI-KMS-004", "OCI-SECRETS-101"] });

        Lines(result).ShouldBe(["OCI-KMS-004 key Fail", "OCI-SECRETS-101 plain Fail"]);
        result
            .Gaps.Select(gap => $"{gap.Region} {gap.CompartmentId} {gap.Operation} {gap.Status}")
            .Order()
            .ShouldBe([
                $"{TestTenancy.Frankfurt} {_prod} ListSecrets 404",
                $"{TestTenancy.Ashburn} {_prod} ListSecrets 404",
            ]);
        result.Gaps.ShouldAllBe(gap => gap.Rules.SequenceEqual(new[] { "OCI-SECRETS-101" }));
        result.Ledger.ByRule["OCI-KMS-004"].Gap.ShouldBe(0);
        result.Ledger.ByRule["OCI-SECRETS-101"].Gap.ShouldBe(2);
    }

    [Fact]
    public async Task A_verdict_knows_the_answer_that_it_rests_on()
    {
        var result = await ScanAsync(new ScanRequest { RuleIds = ["OCI-SECRETS-103"] });

        var provenance = result.Findings.First().Resource.Provenance.ShouldNotBeNull();
        provenance.Operation.ShouldBe("ListSecrets");
        provenance.OpcRequestId.ShouldNotBeNullOrEmpty();
    }

    private async Task<ScanResult> ScanAsync(ScanRequest request)
    {
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions(), Rules);
        return await _oci.ScanAsync(request);
    }

    private static IEnumerable<string> Lines(ScanResult result) =>
        result
            .Findings.Select(finding => $"{finding.Rule.Id} {finding.Resource.Name} {finding.Status}")
            .Order(StringComparer.Ordinal);
}
