namespace Plumbline.Simulator.Tests.Kms.Keys;

/// <summary>A clock that stands still until it is moved. Timers go by the machine's, so that months cost nothing.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;
}
