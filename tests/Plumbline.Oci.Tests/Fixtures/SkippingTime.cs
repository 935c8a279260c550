using System.Collections.Concurrent;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>
/// A clock on which every wait is over at once, and that remembers what was waited for. Answers have the time that they
/// always have, or less.
/// </summary>
internal sealed class SkippingTime(DateTimeOffset? now = null, TimeSpan? answerTimeout = null) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>The waits that were asked for, oldest first.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override DateTimeOffset GetUtcNow() => now ?? System.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == OciTransport.AnswerTimeout)
        {
            return base.CreateTimer(callback, state, answerTimeout ?? dueTime, period);
        }

        if (dueTime == Timeout.InfiniteTimeSpan)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        _waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
