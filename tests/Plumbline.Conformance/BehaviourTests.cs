using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Conformance;

/// <summary>
/// Services with a life of their own, as the official TypeScript SDK lives with them: scripts that hold what they get
/// against what OCI would answer, and end with an error where it differs.
/// </summary>
public sealed class BehaviourTests
{
    [Theory]
    [InlineData("vaults")]
    [InlineData("keys")]
    [InlineData("crypto")]
    [InlineData("search")]
    [InlineData("identity")]
    [InlineData("weather")]
    [InlineData("limits")]
    [InlineData("keyuse")]
    public async Task The_SDK_finds_the_service_as_it_knows_it(string script)
    {
        var options = new SimulatorOptions { LifecycleDelay = TimeSpan.FromMilliseconds(300) };
        await using var server = await SimulatorServer.StartAsync(options, TestContext.Current.CancellationToken);
        await TypeScriptClient.RunScriptAsync($"behaviour/{script}.mjs", OwnHosts.Of(server.Environment));
        Proof.Of(server.Requests).ShouldMatchSnapshot($"typescript-{script}.txt");
    }
}
