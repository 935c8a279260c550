using System.Globalization;
using Microsoft.AspNetCore.Http;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Http;

/// <summary>One request's way through the weather: what holds it up, and what becomes of its answer.</summary>
internal sealed class Passage(Conditions conditions, string region, TimeProvider time)
{
    private Strike _strike = conditions.Down(region);

    /// <summary>Waits for the latency of the operation; a region that is down lets nobody wait.</summary>
    public Task DelayAsync(string? operation, CancellationToken cancellationToken) =>
        _strike.IsSilent ? Task.CompletedTask : WaitAsync(conditions.Latency.Next(operation), cancellationToken);

    /// <exception cref="ApiException">The region is down.</exception>
    public void DemandOpen() => DemandNoRefusal();

    /// <exception cref="ApiException">The call is throttled, or a fault refuses it.</exception>
    public Answer Serve(Call call, Behaviour behaviour)
    {
        conditions.Throttle.Demand(call);
        _strike = conditions.Strike(call);
        DemandNoRefusal();
        return behaviour(call);
    }

    public async Task SendAsync(HttpContext context, IncomingRequest request, Answer answer)
    {
        await WaitAsync(_strike.Delay, context.RequestAborted);
        if (_strike.IsSilent)
        {
            await HangAsync(context.RequestAborted);
            context.Abort();
            return;
        }

        SkewDate(context.Response);
        await DeliverAsync(context, Reply.WriteHead(context, request, answer));
    }

    private Task DeliverAsync(HttpContext context, ReadOnlyMemory<byte> body) =>
        _strike.Kind switch
        {
            FaultKind.BadJson => Delivery.PortalAsync(context),
            FaultKind.Truncate => Delivery.HalfAsync(context, body),
            FaultKind.Slow => Delivery.TrickleAsync(context, body, _strike.Fault!.Duration!.Value, time),
            _ => Delivery.WholeAsync(context, body),
        };

    private void DemandNoRefusal()
    {
        if (_strike.Refusal() is { } refusal)
        {
            throw refusal;
        }
    }

    private void SkewDate(HttpResponse response)
    {
        var skew = _strike.Kind == FaultKind.ClockSkew ? _strike.Fault!.Skew : conditions.SkewOf(region);
        if (skew != TimeSpan.Zero)
        {
            response.Headers.Date = (time.GetUtcNow() + skew).ToString("r", CultureInfo.InvariantCulture);
        }
    }

    private Task HangAsync(CancellationToken cancellationToken) =>
        _strike.Kind == FaultKind.Hang
            ? Task.Delay(_strike.Fault!.Duration ?? Timeout.InfiniteTimeSpan, time, cancellationToken)
            : Task.CompletedTask;

    private Task WaitAsync(TimeSpan span, CancellationToken cancellationToken) =>
        span > TimeSpan.Zero ? Task.Delay(span, time, cancellationToken) : Task.CompletedTask;
}
