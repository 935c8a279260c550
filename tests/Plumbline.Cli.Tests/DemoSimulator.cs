using Plumbline.Simulator;

namespace Plumbline.Cli.Tests;

/// <summary>One simulator with the demo tenancy, for all tests of a class that only read.</summary>
public sealed class DemoSimulator : IAsyncLifetime
{
    public SimulatorServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await SimulatorServer.StartAsync(new SimulatorOptions());

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
