using System.Collections.Concurrent;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Traffic;

/// <summary>All lanes, and what they share. Safe to use from many threads.</summary>
internal sealed class TrafficControl(RateLimit limit, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<(string Region, CallClass Class), Lane> _lanes = new();
    private readonly ConcurrentDictionary<CallClass, TokenBucket> _limits = new();
    private readonly SharedBudget _wire = new();

    public Lane LaneOf(OciCall call) =>
        _lanes.GetOrAdd(
            (RegionOf(call), CallClass.Of(call)),
            key => new Lane(key.Class, LimitOf(key.Class), _wire, time)
        );

    /// <summary>
    /// A service asked to wait. One that throttles counts the calls of all regions together, so all wait; otherwise the
    /// region has a problem.
    /// </summary>
    public void Pause(Lane lane, Outcome outcome, TimeSpan span)
    {
        var affected =
            outcome.Response?.Status == 429 ? _lanes.Values.Where(other => other.Class == lane.Class) : [lane];
        foreach (var each in affected)
        {
            each.Pause(span);
        }
    }

    public void Dispose() => _wire.Dispose();

    private TokenBucket? LimitOf(CallClass callClass) =>
        limit.For(callClass) is { } rate
            ? _limits.GetOrAdd(callClass, _ => new TokenBucket(rate, time, new Transit(time)))
            : null;

    /// <summary>All vaults of a region share its lane.</summary>
    private static string RegionOf(OciCall call) =>
        call.Region.Length > 0 ? call.Region
        : call.IsAtVault ? call.Endpoint.Host[(call.Endpoint.Host.IndexOf('.', StringComparison.Ordinal) + 1)..]
        : call.Endpoint.Authority;
}
