using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>A clock that stands still: whoever waits on it waits until it is stopped, on a machine of any speed.</summary>
internal sealed class StandingTime : TimeProvider
{
    private readonly TaskCompletionSource _waiting = new();

    /// <summary>Ends when somebody waits.</summary>
    public Task Waiting => _waiting.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan && dueTime != OciTransport.AnswerTimeout)
        {
            _waiting.TrySetResult();
        }

        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
    }
}
