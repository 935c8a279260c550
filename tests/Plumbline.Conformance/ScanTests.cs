using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Conformance;

/// <summary>What our own client asks of the simulator, unmodified as well: it shares no code with it.</summary>
public sealed class ScanTests
{
    [Fact]
    public async Task A_scan_of_the_demo_tenancy_is_complete()
    {
        await using var server = await SimulatorServer.StartAsync(
            new SimulatorOptions(),
            TestContext.Current.CancellationToken
        );
        await using var scan = PlumbProcess.Start(["scan", "-q", "-o", "json"], server.Environment.Variables);
        (await scan.WaitForExitAsync()).ShouldBe(0, scan.Error);
        Proof.Of(server.Requests).ShouldMatchSnapshot("plumb-scan.txt");
    }
}
