using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Plumbline.Simulator.Tests.Client;
using Plumbline.Simulator.Watching;

namespace Plumbline.Simulator.Tests.Watching;

public sealed class TelemetryTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<(RecordedRequest Request, TimeSpan Took)> _log = new();
    private Oci _oci = null!;

    public async ValueTask InitializeAsync() =>
        _oci = await Oci.StartAsync(
            new SimulatorOptions { RequestLog = (request, took) => _log.Enqueue((request, took)), Latency = ["20ms"] }
        );

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    [Fact]
    public async Task A_request_is_a_span_under_the_callers()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var trace = ActivityTraceId.CreateRandom();
        using var request = _oci.Signer.Sign(HttpMethod.Get, _oci.Absolute("/20180608/vaults"));
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        request.Headers.Add("opc-request-id", "mine");

        await _oci.SendAsync(request);
        await EventuallyAsync(() => spans.Any(span => span.TraceId == trace));

        var span = spans.Single(span => span.TraceId == trace);
        span.DisplayName.ShouldBe("ListVaults");
        span.Kind.ShouldBe(ActivityKind.Server);
        span.GetTagItem("oci.operation").ShouldBe("ListVaults");
        span.GetTagItem("http.response.status_code").ShouldBe(400);
        span.GetTagItem("oci.opc_request_id").ShouldBeOfType<string>().ShouldStartWith("mine/");
        span.Duration.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(15));
    }

    [Theory]
    [InlineData("/20180608/vaults", "ListVaults", 400)]
    [InlineData("/moon", "none", 501)]
    public async Task Requests_are_counted_and_timed_by_operation_and_status(string path, string operation, int status)
    {
        var seen = new ConcurrentQueue<(string Name, double Value, object? Operation, object? Status)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == Telemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => seen.Enqueue(Measured(i, value, tags)));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => seen.Enqueue(Measured(i, value, tags)));
        listener.Start();

        await _oci.GetAsync(path);
        await EventuallyAsync(() => _log.Count == 1);

        var mine = seen.Where(m => m.Operation is string name && name == operation && m.Status is int s && s == status);
        mine.ShouldContain(m => m.Name == "plumbline.simulator.requests" && (int)m.Value == 1);
        mine.ShouldContain(m => m.Name == "plumbline.simulator.request.duration" && m.Value > 0.015);
    }

    [Fact]
    public async Task The_request_log_gets_every_request_with_its_time()
    {
        await _oci.GetAsync("/20180608/vaults?x=1");
        await EventuallyAsync(() => _log.Count == 1);

        var (request, took) = _log.Single();
        request.Operation.ShouldBe("ListVaults");
        request.Path.ShouldBe("/20180608/vaults");
        request.Status.ShouldBe(400);
        took.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(15));
    }

    private static (string, double, object?, object?) Measured(
        Instrument instrument,
        double value,
        ReadOnlySpan<KeyValuePair<string, object?>> tags
    )
    {
        var all = tags.ToArray().ToDictionary();
        return (instrument.Name, value, all["oci.operation"], all["http.response.status_code"]);
    }

    // The answer may be here a moment before the server has taken note of it.
    private static async Task EventuallyAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            patience.IsCancellationRequested.ShouldBeFalse();
            await Task.Yield();
        }
    }
}
