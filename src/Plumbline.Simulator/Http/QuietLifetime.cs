using Microsoft.Extensions.Hosting;

namespace Plumbline.Simulator.Http;

/// <summary>Leaves signals and the terminal to whoever started the simulator.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
