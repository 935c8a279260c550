using System.Text.Json.Nodes;
using Plumbline.Core.Plans;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Oci.Client;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>Plans look whether the service limits have room for the new keys.</summary>
public sealed class KeyLimitsTests
{
    private static JsonObject Rsa =>
        new()
        {
            ["keyShape"] = new JsonObject { ["algorithm"] = "RSA", ["length"] = 256 },
        };

    [Theory]
    [InlineData(3, CheckStatus.Ok, "has room for 3 more SOFTWARE key versions, and the plan takes 3")]
    [InlineData(2, CheckStatus.Blocked, "has room for 2 more SOFTWARE key versions, and the plan takes 3")]
    [InlineData(null, CheckStatus.Warning, "is not known (GetResourceAvailability failed: 404")]
    public async Task A_plan_without_room_is_blocked(int? limit, CheckStatus status, string sentence)
    {
        await using var oci = await SimulatedOci.StartAsync(Tenancy(limit), new SimulatorOptions());
        using var bench = new PlanBench(oci);
        var plan = await bench.PlanAsync(PlanBench.Everything);
        using var connection = await OciConnection.OpenAsync(
            oci.Options,
            TimeProvider.System,
            _ => { },
            TestContext.Current.CancellationToken
        );

        var checkedPlan = await new KeyLimits(connection).AddToAsync(plan, TestContext.Current.CancellationToken);

        var check = checkedPlan.Checks.Single(check => check.Name == "limits");
        check.Status.ShouldBe(status);
        check.Message.ShouldContain(sentence);
        checkedPlan.IsBlocked.ShouldBe(status == CheckStatus.Blocked);
    }

    /// <summary>An AES key, and an RSA key, which counts twice.</summary>
    private static TestTenancy Tenancy(int? limit)
    {
        var tenancy = new TestTenancy();
        var vault = tenancy.Vault("vault");
        tenancy.Key("one", vault);
        tenancy.Key(
            "signer",
            vault,
            more: new()
            {
                ["keyShape"] = new System.Text.Json.Nodes.JsonObject { ["algorithm"] = "RSA", ["length"] = 256 },
            }
        );
        if (limit is { } value)
        {
            tenancy.Other(
                "limitValues",
                $$"""{"name": "virtual-vault-softwarekeyversion-count", "serviceName": "kms", "scopeType": "REGION", "value": {{value}}}"""
            );
        }

        return tenancy;
    }
}
