using System.Text.Json;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>A simulated tenancy with one policy, one compartment and a vault in it, and our program on it.</summary>
internal sealed class GovernedTenancy : IAsyncDisposable
{
    public const string Below = "ocid1.compartment.oc1..below";

    private const string Root = "ocid1.tenancy.oc1..root";

    private static readonly object Compartment = new
    {
        id = Below,
        compartmentId = Root,
        name = "below",
    };

    private static readonly object Vault = new
    {
        id = "ocid1.vault.oc1.iad.v.x",
        compartmentId = Below,
        displayName = "v",
        region = "us-ashburn-1",
    };

    private readonly Plumb _plumb = new();

    private SimulatorServer Server { get; set; } = null!;

    public static async Task<GovernedTenancy> StartAsync(
        IEnumerable<string> statements,
        bool hasVault = true,
        params string[] faults
    )
    {
        var tenancy = new GovernedTenancy();
        var file = tenancy._plumb.Write("tenancy.json", Json(statements, hasVault));
        var options = new SimulatorOptions { Tenancies = [file], Faults = faults };
        tenancy.Server = await SimulatorServer.StartAsync(options, TestContext.Current.CancellationToken);
        return tenancy;
    }

    public Task<RunResult> RunAsync(params string[] arguments) => _plumb.RunAsync([.. arguments, .. Plumb.At(Server)]);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _plumb.Dispose();
    }

    private static string Json(IEnumerable<string> statements, bool hasVault)
    {
        var policy = new
        {
            id = "ocid1.policy.oc1..p",
            compartmentId = Root,
            name = "p",
            statements,
        };
        object[] vaults = hasVault ? [Vault] : [];
        return JsonSerializer.Serialize(
            new
            {
                tenancy = new { id = Root, name = "acme" },
                regions = new[] { "us-ashburn-1" },
                compartments = new[] { Compartment },
                vaults,
                policies = new[] { policy },
            }
        );
    }
}
