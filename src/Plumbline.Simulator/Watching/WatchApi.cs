using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Watching;

/// <summary>The simulator's own unsigned API under <c>/_sim</c>, for whoever sits at this machine.</summary>
internal sealed class WatchApi(Simulation simulation, RequestLog log)
{
    public static bool Owns(IncomingRequest request) => request.Path.StartsWith("/_sim/", StringComparison.Ordinal);

    public Answer Serve(IncomingRequest request)
    {
        DemandLocal(request);
        return (request.Method, request.Path) switch
        {
            ("GET", "/_sim/health") => Answer.Of(new JsonObject { ["status"] = "ok" }),
            ("GET", "/_sim/requests") => Answer.Of(JsonSerializer.SerializeToNode(log.All, JsonSerializerOptions.Web)),
            ("POST", "/_sim/reset") => Reset(),
            ("POST", "/_sim/faults") => ReplaceFaults(request),
            _ => throw ApiException.NotImplemented($"{request.Method} {request.Path}"),
        };
    }

    // A web page must not reach us: not by a name that resolves to loopback, nor by a form or script of its own.
    private static void DemandLocal(IncomingRequest request)
    {
        var origin = request.Header("Origin");
        var isLocal = Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.IsLoopback;
        if (!Site.IsLoopback(request.Host) || (origin is not null && !isLocal))
        {
            throw new ApiException(403, "NotAllowed", "/_sim answers local callers only.");
        }
    }

    /// <summary>Back to the seeded tenancies and their faults; forgets the requests so far.</summary>
    private Answer Reset()
    {
        simulation.Reset();
        log.Clear();
        return new Answer(204);
    }

    private Answer ReplaceFaults(IncomingRequest request)
    {
        if (request.Header("Content-Type")?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new ApiException(415, "InvalidParameter", "Send application/json.");
        }

        try
        {
            var json = WholeJson.Parse(request.Body);
            simulation.ReplaceFaults(FaultReader.Read(new Node("request", "faults", json)));
            return new Answer(204);
        }
        catch (FormatException problem)
        {
            throw ApiException.CannotParse(problem);
        }
        catch (TenancyFileException problem)
        {
            throw ApiException.InvalidParameter(problem.Message);
        }
    }
}
