using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Plumbline.Simulator.Watching;

/// <summary>What OpenTelemetry can collect: a span for each request, how many there were, and how long they took.</summary>
public static class Telemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Plumbline.Simulator";

    internal const string OperationTag = "oci.operation";
    internal const string StatusTag = "http.response.status_code";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Requests = Meter.CreateCounter<long>(
        "plumbline.simulator.requests",
        "{request}",
        "Requests by operation and status."
    );

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "plumbline.simulator.request.duration",
        "s",
        "How long requests took, by operation and status."
    );

    /// <param name="operation">OCI's name of it; what callers make up is not among the tags.</param>
    internal static void Measure(string? operation, int status, TimeSpan elapsed)
    {
        var tags = new TagList { { OperationTag, operation ?? "none" }, { StatusTag, status } };
        Requests.Add(1, tags);
        Duration.Record(elapsed.TotalSeconds, tags);
    }
}
