using Plumbline.Core.Rules;
using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Permissions;

public sealed class PermissionTests
{
    private static readonly IReadOnlyCollection<Rule> Rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly).Rules;

    [Fact]
    public void Every_permission_that_is_needed_can_be_probed() =>
        Rules
            .SelectMany(PermissionNeeds.Of)
            .Concat(PermissionNeeds.OfEngine)
            .ShouldAllBe(grant => ServicePermissions.All.ContainsKey(grant));

    [Fact]
    public async Task Every_probe_works_for_whoever_may_do_everything()
    {
        await using var oci = await PrincipalOci.StartAsync();
        using var connection = await oci.OpenAsync(oci.As("resource_principal"));
        await using var other = await SimulatedOci.StartAsync(new SimulatorOptions { Tenancies = ["company"] });
        using var company = await OciConnection.OpenAsync(
            other.Options,
            TimeProvider.System,
            _ => { },
            TestContext.Current.CancellationToken
        );

        var demo = await ProbeAsync(connection);
        demo.Select(check => check.Grant).ShouldBe(ServicePermissions.All.Keys);
        demo.Where(check => check.Status is not (PermissionStatus.Works or PermissionStatus.NothingToProbe))
            .ShouldBeEmpty();
        var unseen = demo.Where(check => check.Status == PermissionStatus.NothingToProbe).Select(check => check.Grant);
        var works = (await ProbeAsync(company)).Where(check => check.Status == PermissionStatus.Works);
        unseen.Except(works.Select(check => check.Grant)).ShouldBeEmpty();
    }

    /// <summary>What a tenancy has nothing of, another has.</summary>
    private static Task<PermissionCheck[]> ProbeAsync(OciConnection connection)
    {
        var stop = TestContext.Current.CancellationToken;
        var prober = new Prober(connection, [connection.Region], stop);
        return Task.WhenAll(ServicePermissions.All.Values.Select(probe => probe(prober, stop)));
    }

    [Fact]
    public void A_verb_covers_those_before_it() =>
        Grant
            .Union([Grant.Parse("read vaults"), Grant.Parse("inspect vaults"), Grant.Parse("inspect keys")])
            .Select(grant => grant.ToString())
            .ShouldBe(["inspect keys", "read vaults"]);

    [Theory]
    [InlineData("READ vaults")]
    [InlineData("peek vaults")]
    [InlineData("read  vaults")]
    [InlineData("read vaults in tenancy")]
    [InlineData("read")]
    public void Anything_else_is_no_permission(string text) => Should.Throw<FormatException>(() => Grant.Parse(text));

    [Theory]
    [InlineData("Plumbline", "group Plumbline")]
    [InlineData("Cloud Ops", "group 'Cloud Ops'")]
    [InlineData("Default/Ops", "group 'Default'/'Ops'")]
    [InlineData("ocid1.group.oc1..aaa", "group id ocid1.group.oc1..aaa")]
    [InlineData("équipe", "group 'équipe'")]
    public void A_statement_names_its_group(string name, string text) => PolicySubject.Group(name).Text.ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a/b/c")]
    [InlineData("x' to manage all-resources in tenancy where 'a")]
    [InlineData("back\\slash")]
    [InlineData("new\nline")]
    [InlineData("turned\u202Eround")]
    [InlineData("a/")]
    public void A_name_that_no_group_has_is_refused(string name) =>
        Should.Throw<FormatException>(() => PolicySubject.DynamicGroup(name));
}
