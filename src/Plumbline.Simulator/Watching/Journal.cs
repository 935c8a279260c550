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
            log?.Invoke(Printable($"{problem.Status} {request.Method} {request.Host}{request.Path}: {detail}"));
        }
    }

    // A raw path may hold what a terminal obeys; only our own mistakes have several lines.
    private static string Printable(string line) =>
        string.Concat(line.Select(c => char.IsControl(c) && c is not ('\r' or '\n') ? '_' : c));
}
