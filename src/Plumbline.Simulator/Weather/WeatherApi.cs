using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Tenancies;
using Plumbline.Simulator.Watching;

namespace Plumbline.Simulator.Weather;

/// <summary>Shows and changes the weather while it serves: <c>/_sim/faults</c>.</summary>
internal sealed class WeatherApi(Climate climate, IReadOnlyList<TenancySeed> seeds)
{
    private readonly FaultReader _faults = ClimateReader.ReaderFor(seeds);

    public Answer Show()
    {
        var now = climate.Now;
        return Answer.Of(
            new JsonObject
            {
                ["seed"] = climate.Seed,
                ["latency"] = JsonSerializer.SerializeToNode(now.Latency.Spellings),
                ["throttle"] = now.Throttle.Throttle == Throttle.None ? null : now.Throttle.Throttle.Spelling,
                ["throttled"] = now.Throttle.Refused,
                ["faults"] = new JsonArray([.. now.Faults.Select(armed => armed.ToJson())]),
            }
        );
    }

    /// <summary>An array replaces the faults; an object replaces what it names.</summary>
    public Answer Change(IncomingRequest request)
    {
        try
        {
            climate.Change(Read(JsonBody.Of(request)));
            return new Answer(204);
        }
        catch (TenancyFileException problem)
        {
            throw ApiException.InvalidParameter(problem.Message);
        }
    }

    private Forecast Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
            ? ForecastReader.Read(new Node("request", "body", json), _faults)
            : new Forecast(Faults: _faults.Read(new Node("request", "faults", json)));
}
