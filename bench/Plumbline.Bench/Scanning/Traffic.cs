namespace Plumbline.Bench.Scanning;

/// <summary>What the simulator was asked in one run.</summary>
/// <param name="First">When the first request arrived; the start of the log if that was full.</param>
/// <param name="Last">When the last request arrived; its answer was held back after that.</param>
internal sealed record Traffic(DateTimeOffset First, DateTimeOffset Last, int Calls);
