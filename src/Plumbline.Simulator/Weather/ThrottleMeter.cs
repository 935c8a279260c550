using System.Collections.Concurrent;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Weather;

/// <summary>A throttle that is being served: one bucket for each tenancy and class of calls, all regions together.</summary>
internal sealed class ThrottleMeter(Throttle throttle, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string TenancyId, string CallClass), TokenBucket> _buckets = new();
    private int _refused;

    public Throttle Throttle => throttle;

    public int Refused => _refused;

    /// <exception cref="ApiException">The tenancy has used up its calls.</exception>
    public void Demand(Call call)
    {
        if (throttle == Throttle.None)
        {
            return;
        }

        var callClass = CallClass.Of(call.Route);
        var bucket = _buckets.GetOrAdd((call.Tenancy.Seed.Id, callClass), _ => new TokenBucket(throttle, time));
        if (bucket.Take() is { } wait)
        {
            Interlocked.Increment(ref _refused);
            throw new ApiException(429, ErrorCode.Of(429), "Too many requests for the tenancy.")
            {
                RetryAfter = throttle.SaysRetryAfter ? (int)Math.Ceiling(wait.TotalSeconds) : null,
            };
        }
    }
}
