using Plumbline.Core.Plans;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>The services that use a key need a policy for the new one as well.</summary>
public sealed class ServiceAccessTests
{
    private const string All = "Allow group Administrators to manage all-resources in tenancy";

    [Theory]
    [InlineData("Allow service blockstorage to use keys in tenancy", CheckStatus.Ok)]
    [InlineData(
        "Allow service objectstorage-us-ashburn-1, BlockStorage to use keys in compartment app",
        CheckStatus.Ok
    )]
    [InlineData("Allow service blockstorage to manage all-resources in tenancy", CheckStatus.Ok)]
    [InlineData("Allow service blockstorage to inspect keys in tenancy", CheckStatus.Warning)]
    [InlineData("Allow service blockstorage to use keys in compartment other", CheckStatus.Warning)]
    [InlineData("Allow service objectstorage-us-ashburn-1 to use keys in tenancy", CheckStatus.Warning)]
    [InlineData(
        "Allow service blockstorage to use keys in tenancy where target.key.id = 'ocid1.key.oc1..key'",
        CheckStatus.Warning
    )]
    [InlineData("Allow group blockstorage to use keys in tenancy", CheckStatus.Warning)]
    public async Task A_statement_for_the_service_that_reaches_the_new_key_is_looked_for(
        string statement,
        CheckStatus status
    )
    {
        var tenancy = new TestTenancy();
        var app = tenancy.Compartment("app");
        tenancy.Compartment("other");
        var key = tenancy.Key("key", tenancy.Vault("vault", app), app);
        tenancy.Other("volumes", $$"""{"id": "volume", "kmsKeyId": "{{key}}"}""");
        tenancy.Policy("p", TestTenancy.Root, All, statement);
        await using var oci = await SimulatedOci.StartAsync(tenancy, new SimulatorOptions());
        using var bench = new PlanBench(oci);

        var plan = await bench.PlanAsync(PlanBench.Everything);

        var check = plan.Items.Single().Checks.Single(check => check.Name == "service");
        check.Status.ShouldBe(status);
        check.Message.ShouldContain("the service blockstorage");
        if (status == CheckStatus.Warning)
        {
            check.Message.ShouldEndWith($"Allow service blockstorage to use keys in compartment id {app}");
        }
    }
}
