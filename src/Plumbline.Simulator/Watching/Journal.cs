using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;

namespace Plumbline.Simulator.Watching;

/// <summary>Says in a line what a caller is not told: why a request was refused, or what is not simulated.</summary>
internal sealed class Journal(Action<string>? log, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public void Write(IncomingRequest request, ApiException problem)
    {
        if (problem.Detail is { } detail)
        {
            log?.Invoke($"{problem.Status} {request.Method} {request.Host}{Printable(request.Path)}: {detail}");
        }
    }

    // A raw path may hold what a terminal obeys.
    private static string Printable(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '_' : c));
}
