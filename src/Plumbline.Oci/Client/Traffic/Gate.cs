namespace Plumbline.Oci.Client.Traffic;

/// <summary>
/// How many calls may be under way at a time: one more for each round of calls that went well while others waited, half
/// as many when the service is overloaded. Safe to use from many threads.
/// </summary>
internal sealed class Gate
{
    private const double Most = 64;

    private readonly Lock _lock = new();
    private readonly WaitLine _line;
    private double _limit = 32;
    private int _inside;

    public Gate() => _line = new WaitLine(_lock);

    public int Limit
    {
        get
        {
            lock (_lock)
            {
                return (int)_limit;
            }
        }
    }

    /// <summary>Whoever came in leaves again.</summary>
    public async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (_lock)
        {
            if (_line.IsEmpty && _inside < (int)_limit)
            {
                _inside++;
                return;
            }

            place = _line.Join();
        }

        await _line.WaitAsync(place, cancellationToken);
    }

    public void Leave()
    {
        lock (_lock)
        {
            _inside--;
            Admit();
        }
    }

    /// <summary>A call went well. That means something only when the gate is what holds others back.</summary>
    public void Widen()
    {
        lock (_lock)
        {
            if (!_line.IsEmpty)
            {
                _limit = Math.Min(Most, _limit + (1 / _limit));
                Admit();
            }
        }
    }

    public void Halve()
    {
        lock (_lock)
        {
            _limit = Math.Max(1, _limit / 2);
        }
    }

    private void Admit()
    {
        while (!_line.IsEmpty && _inside < (int)_limit)
        {
            _inside++;
            _line.CallFirst();
        }
    }
}
