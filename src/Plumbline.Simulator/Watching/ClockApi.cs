using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;

namespace Plumbline.Simulator.Watching;

/// <summary>
/// <c>/_sim/clock</c>: says what time it is for resources, and moves it forward, by a time span (<c>advance</c>, in
/// ISO 8601 such as <c>P8D</c>, or seconds) or to a time (<c>to</c>).
/// </summary>
internal sealed class ClockApi(Simulation simulation)
{
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(36_500);

    public Answer Read() =>
        Answer.Of(
            new JsonObject
            {
                ["now"] = simulation.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
                ["ahead"] = XmlConvert.ToString(simulation.Clock.Ahead),
            }
        );

    public Answer Move(IncomingRequest request)
    {
        var by = Span(JsonBody.Of(request));
        if (by < TimeSpan.Zero || by > Farthest - simulation.Clock.Ahead)
        {
            throw ApiException.InvalidParameter("The clock moves forward only, by at most a hundred years in all.");
        }

        simulation.Advance(by);
        return Read();
    }

    private TimeSpan Span(JsonElement body)
    {
        var isObject = body.ValueKind == JsonValueKind.Object;
        if (isObject && body.TryGetProperty("advance", out var advance))
        {
            return advance.ValueKind == JsonValueKind.Number && advance.TryGetDouble(out var seconds)
                ? TimeSpan.FromSeconds(Math.Clamp(seconds, -1, 4e9))
                : Duration(advance.ToString());
        }

        if (isObject && body.TryGetProperty("to", out var to))
        {
            return Time(to.ToString()) - simulation.Clock.GetUtcNow();
        }

        throw ApiException.InvalidParameter("Send {\"advance\": \"P8D\"} or {\"to\": \"2027-01-31T12:00:00Z\"}.");
    }

    private static TimeSpan Duration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw ApiException.InvalidParameter(
                "advance must be a number of seconds, or a time span such as \"P8D\" or \"PT1H\"."
            );
        }
    }

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw ApiException.InvalidParameter("to must be a time such as \"2027-01-31T12:00:00Z\".");
}
