namespace Plumbline.Oci.Client.Traffic;

/// <summary>Lets calls go at a rate, in the order in which they came. Safe to use from many threads.</summary>
/// <remarks>
/// System.Threading.RateLimiting has such a bucket, but with a clock of its own, and without the pause and the transit.
/// </remarks>
internal sealed class TokenBucket
{
    private readonly Lock _lock = new();
    private readonly WaitLine _line;
    private readonly TimeProvider _time;
    private readonly Transit? _transit;
    private Rate _rate;
    private double _tokens;
    private long _filled;
    private TimeSpan _pause;
    private ITimer? _timer;
    private int _turn;

    /// <param name="rate">How fast.</param>
    /// <param name="time">The clock.</param>
    /// <param name="transit">Calls that may not have arrived yet; null when that does not matter.</param>
    public TokenBucket(Rate rate, TimeProvider time, Transit? transit = null)
    {
        _line = new WaitLine(_lock);
        _time = time;
        _transit = transit;
        _rate = rate;
        _tokens = rate.Burst;
        _filled = time.GetTimestamp();
    }

    /// <summary>How many wait for their turn.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _line.Count;
            }
        }
    }

    /// <summary>
    /// What may be saved up. A call under way will take its token when it arrives: should the service's bucket be full
    /// until then, it does not fill meanwhile, so ours must not either.
    /// </summary>
    private double Capacity => _rate.Burst - (_transit?.Count ?? 0);

    /// <summary>Ends when the call may go.</summary>
    /// <returns>Whether it had to wait.</returns>
    public async ValueTask<bool> TakeAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (_lock)
        {
            Fill();
            if (_line.IsEmpty && Wait() == TimeSpan.Zero)
            {
                Take();
                return false;
            }

            place = _line.Join();
            ArmUnlessArmed();
        }

        await _line.WaitAsync(place, cancellationToken);
        return true;
    }

    /// <summary>A call that went has been answered, or never will be.</summary>
    public void Arrived()
    {
        if (_transit is null)
        {
            return;
        }

        lock (_lock)
        {
            Fill();
            _transit.End();
            Serve();
        }
    }

    public void Change(Rate rate)
    {
        lock (_lock)
        {
            Fill();
            _rate = rate;
            _tokens = Math.Min(_tokens, rate.Burst);
            Serve();
        }
    }

    /// <summary>Nobody goes for some time.</summary>
    public void Pause(TimeSpan span)
    {
        lock (_lock)
        {
            Fill();
            _pause = span > _pause ? span : _pause;
            Serve();
        }
    }

    private void Serve()
    {
        while (!_line.IsEmpty && Wait() == TimeSpan.Zero)
        {
            Take();
            _line.CallFirst();
        }

        Disarm();
        ArmUnlessArmed();
    }

    private void Take()
    {
        _tokens--;
        _transit?.Begin();
    }

    /// <summary>What has come since the last time.</summary>
    private void Fill()
    {
        var now = _time.GetTimestamp();
        var elapsed = _time.GetElapsedTime(_filled, now);
        _filled = now;
        _pause = elapsed < _pause ? _pause - elapsed : TimeSpan.Zero;
        var fresh = elapsed.TotalSeconds * _rate.PerSecond;
        _tokens = Math.Max(_tokens, Math.Min(Capacity, _tokens + fresh));
        _transit?.Expire();
    }

    private TimeSpan Wait()
    {
        var missing = _tokens >= 1 ? TimeSpan.Zero : MissingTime();
        return _pause > missing ? _pause : missing;
    }

    private TimeSpan MissingTime()
    {
        var filling = TimeSpan.FromSeconds((1 - _tokens) / _rate.PerSecond);
        return Capacity < 1 && _transit is not null ? _transit.Left + filling : filling;
    }

    private void ArmUnlessArmed()
    {
        if (_timer is null && !_line.IsEmpty)
        {
            // Timers count whole milliseconds, rounded down.
            var due = TimeSpan.FromMilliseconds(Math.Ceiling(Wait().TotalMilliseconds));
            var turn = _turn;
            _timer = _time.CreateTimer(_ => Ring(turn), state: null, due, Timeout.InfiniteTimeSpan);
        }
    }

    private void Disarm()
    {
        _turn++;
        _timer?.Dispose();
        _timer = null;
    }

    /// <summary>The timer decides, not the clock: two clocks may differ a little, and nobody shall wait twice.</summary>
    private void Ring(int turn)
    {
        lock (_lock)
        {
            if (turn == _turn)
            {
                Fill();
                _pause = TimeSpan.Zero;
                _tokens = Math.Max(1, _tokens);
                Serve();
            }
        }
    }
}
