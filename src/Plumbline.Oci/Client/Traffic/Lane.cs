using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Traffic;

/// <summary>
/// The way to one class of calls in one region. A call passes the gate, the pace that the service taught us and the
/// limit that is known for it; only then does it take a place on the wire. Safe to use from many threads.
/// </summary>
internal sealed class Lane(CallClass callClass, TokenBucket? limit, SharedBudget wire, TimeProvider time)
{
    /// <summary>After so many calls in a row that all failed, retries included, the next get one retry only.</summary>
    private const int MostFailures = 20;

    private readonly Gate _gate = new();
    private readonly Pace _pace = new(time);
    private int _round;
    private int _sending;
    private int _failures;

    public CallClass Class { get; } = callClass;

    /// <summary>How many calls may be under way at a time.</summary>
    public int Parallel => _gate.Limit;

    /// <summary>Whether the service has done nothing but fail for long.</summary>
    public bool IsHopeless => Volatile.Read(ref _failures) >= MostFailures;

    /// <summary>Sends one attempt when its turn has come, and learns from how it ends.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task<Outcome> SendAsync(
        Func<CancellationToken, Task<Outcome>> send,
        CancellationToken cancellationToken
    )
    {
        await _gate.EnterAsync(cancellationToken);
        try
        {
            var waited = await _pace.WaitAsync(cancellationToken);
            return limit is null
                ? await PassAsync(send, waited, cancellationToken)
                : await PassAsync(send, limit, waited, cancellationToken);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>The service asked for it: none of these calls goes for some time.</summary>
    public void Pause(TimeSpan span) => _pace.Pause(span);

    /// <summary>A call has ended for good.</summary>
    public void Finished(Outcome outcome)
    {
        if (outcome.IsServed)
        {
            Volatile.Write(ref _failures, 0);
        }
        else
        {
            Interlocked.Increment(ref _failures);
        }
    }

    private async Task<Outcome> PassAsync(
        Func<CancellationToken, Task<Outcome>> send,
        TokenBucket limiter,
        bool waited,
        CancellationToken cancellationToken
    )
    {
        waited |= await limiter.TakeAsync(cancellationToken);
        try
        {
            return await PassAsync(send, waited, cancellationToken);
        }
        finally
        {
            limiter.Arrived();
        }
    }

    private async Task<Outcome> PassAsync(
        Func<CancellationToken, Task<Outcome>> send,
        bool waited,
        CancellationToken cancellationToken
    )
    {
        var isFirst = Interlocked.Increment(ref _sending) == 1;
        try
        {
            var slots = await wire.EnterAsync(isFirst, cancellationToken);
            try
            {
                return await ObserveAsync(send, waited, cancellationToken);
            }
            finally
            {
                slots.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _sending);
        }
    }

    private async Task<Outcome> ObserveAsync(
        Func<CancellationToken, Task<Outcome>> send,
        bool waited,
        CancellationToken cancellationToken
    )
    {
        var round = Volatile.Read(ref _round);
        var outcome = await send(cancellationToken);
        if (outcome.IsServed)
        {
            Advance(waited);
        }
        else if (outcome.IsThrottled || outcome.IsSilence)
        {
            GiveWay(outcome, round);
        }

        return outcome;
    }

    private void Advance(bool waited)
    {
        _pace.Served();
        if (!waited)
        {
            _gate.Widen();
        }
    }

    /// <summary>Calls that went before we last gave way tell nothing new.</summary>
    private void GiveWay(Outcome outcome, int round)
    {
        if (Interlocked.CompareExchange(ref _round, round + 1, round) != round)
        {
            return;
        }

        _gate.Halve();
        if (outcome.IsThrottled)
        {
            _pace.Lower();
        }
    }
}
