namespace Plumbline.Bench.Scanning;

/// <summary>What is promised, and what was measured.</summary>
internal sealed record Target(string Promise, string Measured, bool IsMet);
