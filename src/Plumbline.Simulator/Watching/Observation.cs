using System.Diagnostics;
using Plumbline.Simulator.Http;

namespace Plumbline.Simulator.Watching;

/// <summary>One request from its arrival until it is answered: a span, two measurements and an entry of the log.</summary>
internal sealed class Observation(IncomingRequest request, RequestLog log) : IDisposable
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Activity? _span = Telemetry.Source.StartActivity(
        request.Method,
        ActivityKind.Server,
        CallerOf(request)
    );

    public void End(RecordedRequest record)
    {
        var elapsed = Stopwatch.GetElapsedTime(_began);
        Telemetry.Measure(record.Operation, record.Status, elapsed);
        log.Answered(record, elapsed);
        if (_span is not null)
        {
            Describe(_span, record);
        }
    }

    public void Dispose() => _span?.Dispose();

    /// <summary>The span of the caller's that this one belongs under, if the request names one.</summary>
    private static ActivityContext CallerOf(IncomingRequest request) =>
        ActivityContext.TryParse(request.Header("traceparent"), request.Header("tracestate"), true, out var caller)
            ? caller
            : default;

    private static void Describe(Activity span, RecordedRequest record)
    {
        span.DisplayName = record.Operation ?? record.Method;
        span.SetTag(Telemetry.OperationTag, record.Operation);
        span.SetTag(Telemetry.StatusTag, record.Status);
        span.SetTag("http.request.method", record.Method);
        span.SetTag("server.address", record.Host);
        span.SetTag("url.path", record.Path);
        span.SetTag("oci.opc_request_id", record.OpcRequestId);
        span.SetStatus(record.Status >= 500 ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
    }
}
