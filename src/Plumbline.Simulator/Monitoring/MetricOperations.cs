using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Monitoring;

/// <summary>
/// Metrics of instances: what the tenancy file has in an instance's <c>metrics</c>, one value for every day that is
/// asked for. An instance without them has an agent that sends nothing.
/// </summary>
internal static class MetricOperations
{
    private const string Namespace = "oci_computeagent";

    private static readonly ResourceType Instances = ResourceTypes.Find("instances")!;

    public static IEnumerable<KeyValuePair<string, Behaviour>> All { get; } =
        new Dictionary<string, Behaviour>(StringComparer.Ordinal)
        {
            ["monitoring.monitoring/SummarizeMetricsData"] = Summarize,
        };

    private static Answer Summarize(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        var metric = call.BodyText("query")?.Split('[')[0] ?? "";
        Demand.That(metric.Length > 0, "query names a metric, an interval and a statistic.");
        var days = Days(call);
        HashSet<string> compartments = call.Flag("compartmentIdInSubtree")
            ? [.. call.Tenancy.Subtree(call["compartmentId"])]
            : [call["compartmentId"]];
        return Answer.Of(
            new JsonArray([
                .. from instance in call.Tenancy[Instances].All
                where call.BodyText("namespace") == Namespace
                where instance.Region == call.Region && compartments.Contains(instance.CompartmentId!)
                where instance.LifecycleState == "RUNNING"
                let value = Value(instance, metric)
                where value is not null
                select Series(instance, metric, value.Value, days),
            ])
        );
    }

    private static double? Value(Resource instance, string metric) =>
        instance.Field("metrics") is { } metrics
        && metrics.TryGetProperty(metric, out var value)
        && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : null;

    private static List<DateTimeOffset> Days(Call call)
    {
        var (from, to) = (Moment(call, "startTime"), Moment(call, "endTime"));
        return [.. Enumerable.Range(0, Math.Max(0, (int)(to - from).TotalDays)).Select(day => from.AddDays(day))];
    }

    private static DateTimeOffset Moment(Call call, string field) =>
        DateTimeOffset.TryParse(
            call.BodyText(field),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : call.Now;

    private static JsonObject Series(Resource instance, string metric, double value, List<DateTimeOffset> days) =>
        new()
        {
            ["namespace"] = Namespace,
            ["compartmentId"] = instance.CompartmentId,
            ["name"] = metric,
            ["dimensions"] = new JsonObject
            {
                ["resourceId"] = instance.Id,
                ["resourceDisplayName"] = instance.Text("displayName"),
            },
            ["aggregatedDatapoints"] = new JsonArray([
                .. days.Select(day => new JsonObject
                {
                    ["timestamp"] = day.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                    ["value"] = value,
                }),
            ]),
        };
}
