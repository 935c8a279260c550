namespace Plumbline.Simulator;

/// <summary>The time that resources live by: the machine's, moved forward on demand. Signatures go by the machine's.</summary>
internal sealed class SimulatedClock(TimeProvider machine) : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow().AddTicks(Volatile.Read(ref _ahead));

    public override long GetTimestamp() => machine.GetTimestamp();

    public override long TimestampFrequency => machine.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => machine.LocalTimeZone;

    public TimeSpan Ahead => TimeSpan.FromTicks(Volatile.Read(ref _ahead));

    /// <summary>Moves the time forward; resources that are due change with the next call.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);

    public void Reset() => Volatile.Write(ref _ahead, 0);
}
