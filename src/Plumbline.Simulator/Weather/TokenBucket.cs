namespace Plumbline.Simulator.Weather;

/// <summary>Holds up to a burst of calls and fills up again at the throttle's rate.</summary>
internal sealed class TokenBucket(Throttle throttle, TimeProvider time)
{
    private readonly Lock _gate = new();
    private double _tokens = throttle.Burst;
    private long _filled = time.GetTimestamp();

    /// <summary>Null when the call may pass, else how long until one may.</summary>
    public TimeSpan? Take()
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            var fresh = time.GetElapsedTime(_filled, now).TotalSeconds * throttle.PerSecond;
            (_tokens, _filled) = (Math.Min(throttle.Burst, _tokens + fresh), now);
            if (_tokens < 1)
            {
                return TimeSpan.FromSeconds((1 - _tokens) / throttle.PerSecond);
            }

            _tokens--;
            return null;
        }
    }
}
