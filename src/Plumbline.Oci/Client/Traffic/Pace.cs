namespace Plumbline.Oci.Client.Traffic;

/// <summary>
/// The rate at which calls go to a service that has throttled them: most of what it served lately, then a little more
/// each second. Until it throttles there is no limit. Safe to use from many threads.
/// </summary>
internal sealed class Pace(TimeProvider time)
{
    private const double Share = 0.9;
    private const double Slowest = 1;

    /// <summary>Of the rate, each second.</summary>
    private const double GrowthShare = 0.03;

    private const double LeastGrowth = 0.1;

    /// <summary>
    /// In calls per second, each second, after the first throttle: until then the service gave from its reserve, which
    /// says little about its rate.
    /// </summary>
    private const double FirstGrowth = 0.5;

    /// <summary>In seconds: how far back "lately" reaches.</summary>
    private const double Memory = 2;

    private readonly Lock _lock = new();
    private readonly TokenBucket _bucket = new(Rate.Unlimited, time);
    private double _served;
    private long _servedAt = time.GetTimestamp();
    private double? _lowered;
    private double _growth;
    private long _loweredAt;

    /// <summary>Calls per second; null for no limit.</summary>
    public double? PerSecond
    {
        get
        {
            lock (_lock)
            {
                return Current();
            }
        }
    }

    /// <summary>Ends when the call may go.</summary>
    /// <returns>Whether it had to wait.</returns>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _bucket.TakeAsync(cancellationToken);

    public void Pause(TimeSpan span) => _bucket.Pause(span);

    /// <summary>A call was answered.</summary>
    public void Served()
    {
        lock (_lock)
        {
            Forget();
            _served++;
            if (Current() is { } current)
            {
                _bucket.Change(new Rate(current, Burst: 1));
            }
        }
    }

    /// <summary>A call was throttled. Once known, the pace falls by half at most: a service may falter for a moment.</summary>
    public void Lower()
    {
        lock (_lock)
        {
            Forget();
            var rate = Math.Max(Math.Max(Slowest, Current() / 2 ?? 0), Share * _served / Memory);
            _growth = Math.Max(_lowered is null ? FirstGrowth : LeastGrowth, GrowthShare * rate);
            _lowered = rate;
            _loweredAt = time.GetTimestamp();
            _bucket.Change(new Rate(rate, Burst: 1));
        }
    }

    private double? Current() => _lowered + (_growth * time.GetElapsedTime(_loweredAt).TotalSeconds);

    /// <summary>The older an answer, the less it counts.</summary>
    private void Forget()
    {
        var now = time.GetTimestamp();
        _served *= Math.Exp(-time.GetElapsedTime(_servedAt, now).TotalSeconds / Memory);
        _servedAt = now;
    }
}
