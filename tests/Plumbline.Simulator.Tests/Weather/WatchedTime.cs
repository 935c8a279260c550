using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Plumbline.Simulator.Tests.Weather;

/// <summary>A clock that a test moves, and that tells when somebody has begun to wait for it.</summary>
internal sealed class WatchedTime() : FakeTimeProvider(new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero))
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Until somebody waits, then for how long.</summary>
    public async Task<TimeSpan> SomebodyWaitsAsync() =>
        await _waits.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }
}
