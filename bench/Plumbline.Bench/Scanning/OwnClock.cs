namespace Plumbline.Bench.Scanning;

/// <summary>A process' own times: until its modules were loaded, and from its first call to its last answer.</summary>
internal sealed record OwnClock(TimeSpan Loaded, TimeSpan Walked);
