using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Tenancies;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Watching;

/// <summary>The simulator's own unsigned API under <c>/_sim</c>, for whoever sits at this machine.</summary>
internal sealed class WatchApi(
    Simulation simulation,
    RequestLog log,
    Climate climate,
    WeatherApi weather,
    WayInApi wayIn
)
{
    private readonly ClockApi _clock = new(simulation);

    public static bool Owns(IncomingRequest request) => request.Path.StartsWith("/_sim/", StringComparison.Ordinal);

    public Answer Serve(IncomingRequest request)
    {
        DemandLocal(request);
        return (request.Method, request.Path) switch
        {
            ("GET", "/_sim/health") => Answer.Of(new JsonObject { ["status"] = "ok" }),
            ("GET", "/_sim/requests") => Answer.Of(JsonSerializer.SerializeToNode(log.All, JsonSerializerOptions.Web)),
            ("GET", "/_sim/counts") => Counts(),
            ("GET", "/_sim/state") => State(request),
            ("GET", "/_sim/environment") => wayIn.Environment(),
            ("GET", "/_sim/hosts") => wayIn.Hosts(),
            ("GET", "/_sim/clock") => _clock.Read(),
            ("POST", "/_sim/clock") => _clock.Move(request),
            ("POST", "/_sim/reset") => Reset(),
            ("GET", "/_sim/faults") => weather.Show(),
            ("POST", "/_sim/faults") => weather.Change(request),
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

    /// <summary>Back to the seeded tenancies and the weather of the start; forgets the requests so far.</summary>
    private Answer Reset()
    {
        simulation.Reset();
        climate.Reset();
        log.Clear();
        return new Answer(204);
    }

    /// <summary>How often each operation was called; what matched none counts under its status.</summary>
    private Answer Counts()
    {
        var counts = log.All.CountBy(request => request.Operation ?? $"{request.Method} {request.Status}");
        return Answer.Of(
            new JsonObject(
                counts
                    .OrderBy(c => c.Key, StringComparer.Ordinal)
                    .Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value))
            )
        );
    }

    /// <summary>A tenancy as it is now, as a tenancy file: the first, or the one with this id.</summary>
    private Answer State(IncomingRequest request)
    {
        var id = new QueryValues(request.QueryString).First("tenancy");
        var tenancy = id is null ? simulation.Tenancies.First() : simulation.Find(id);
        tenancy = tenancy ?? throw new ApiException(404, "NotFound", $"No tenancy {Node.Quote(id!)} is served.");
        tenancy.CatchUp(simulation.Clock.GetUtcNow());
        return new Answer(200, TenancyExport.Of(tenancy));
    }
}
