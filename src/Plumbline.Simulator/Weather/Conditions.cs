using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Weather;

/// <summary>The weather of this moment: latency, throttle and faults, with what they have counted so far.</summary>
internal sealed record Conditions(ArmedLatency Latency, ThrottleMeter Throttle, IReadOnlyList<ArmedFault> Faults)
{
    /// <summary>What strikes a request of anyone to a region that is down.</summary>
    public Strike Down(string region) =>
        Faults.FirstOrDefault(armed =>
            armed.Fault.Kind == FaultKind.Down && armed.Fault.IsAbout(region) && armed.Strikes(region)
        )
            is { Fault: var fault }
            ? new Strike(TimeSpan.Zero, fault)
            : Weather.Strike.None;

    /// <summary>How far the clock of a region is off, as a caller sees it who is nobody yet.</summary>
    public TimeSpan SkewOf(string region) =>
        Faults
            .FirstOrDefault(armed =>
                armed.Fault.Kind == FaultKind.ClockSkew && !armed.IsOver && armed.Fault.IsAbout(region)
            )
            ?.Fault.Skew
        ?? TimeSpan.Zero;

    /// <summary>The first fault that strikes this call, and the delays of those before it.</summary>
    public Strike Strike(Call call)
    {
        var strike = Weather.Strike.None;
        foreach (var armed in Faults)
        {
            if (!armed.Fault.IsMeant(call) || !armed.Strikes(call.Route.Operation.Name))
            {
                continue;
            }

            if (armed.Fault.Latency is null)
            {
                return strike with { Fault = armed.Fault };
            }

            strike = strike with { Delay = strike.Delay + armed.Delay(call.Route.Operation.Name) };
        }

        return strike;
    }
}
