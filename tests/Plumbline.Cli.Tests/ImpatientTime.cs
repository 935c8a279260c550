namespace Plumbline.Cli.Tests;

/// <summary>The real clock, on which every delay is over at once: retries happen, waiting for anything but answers does not.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(60);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, IsForAnswers(dueTime) ? dueTime : TimeSpan.Zero, period);

    private static bool IsForAnswers(TimeSpan dueTime) =>
        dueTime == Timeout.InfiniteTimeSpan || dueTime == AnswerTimeout;
}
