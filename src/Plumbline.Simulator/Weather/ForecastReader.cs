using System.Text.Json;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Weather;

/// <summary>Reads <c>latency</c>, <c>throttle</c> and <c>faults</c>: what is absent stays as it is, null switches off.</summary>
internal static class ForecastReader
{
    private static readonly string[] Fields = ["latency", "throttle", "faults"];

    /// <param name="node">The object.</param>
    /// <param name="faults">Reads its faults.</param>
    /// <param name="others">Fields that are somebody else's to read.</param>
    public static Forecast Read(Node node, FaultReader faults, params string[] others)
    {
        node.Demand(node.Value.ValueKind == JsonValueKind.Object, "must be a JSON object");
        string[] known = [.. others, .. Fields];
        var unknown = node.Value.EnumerateObject().Select(field => field.Name).Except(known, StringComparer.Ordinal);
        node.Demand(
            !unknown.Any(),
            $"has a field {Node.Quote(unknown.FirstOrDefault() ?? "")}, but only {string.Join(", ", known)} are known here"
        );
        return new Forecast(
            node.Optional("latency") is { } latency ? Latency(latency) : null,
            node.Optional("throttle") is { } throttle ? Throttle(throttle) : null,
            node.Optional("faults") is { } ordered ? faults.Read(ordered) : null
        );
    }

    private static LatencyTable Latency(Node node)
    {
        if (node.Value.ValueKind == JsonValueKind.Null)
        {
            return LatencyTable.None;
        }

        var items = node.Value.ValueKind == JsonValueKind.Array ? node.Items() : [node];
        return new LatencyTable([.. items.Select(Checked)]);
    }

    // One by one, so that a mistake is told with its place.
    private static string Checked(Node item)
    {
        try
        {
            item.Demand(
                item.Value.ValueKind == JsonValueKind.String,
                $"must be a string; {LatencyDistribution.Advice}"
            );
            return new LatencyTable([item.Text]).Spellings[0];
        }
        catch (FormatException problem)
        {
            throw item.Wrong($"is {Node.Quote(item.Text)}: {problem.Message}");
        }
    }

    private static Throttle Throttle(Node node)
    {
        if (node.Value.ValueKind == JsonValueKind.Null)
        {
            return Weather.Throttle.None;
        }

        node.Demand(node.Value.ValueKind == JsonValueKind.String, $"must be a string; {Weather.Throttle.Advice}");
        return Weather.Throttle.Read(node.Text)
            ?? throw node.Wrong($"is {Node.Quote(node.Text)}; {Weather.Throttle.Advice}");
    }
}
