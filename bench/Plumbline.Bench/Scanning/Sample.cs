namespace Plumbline.Bench.Scanning;

/// <summary>A run that was ended after its budget.</summary>
/// <param name="Answered">How many calls were answered by then.</param>
/// <param name="AnsweredLate">How many of them in the second half.</param>
/// <param name="Budget">How long the run took calls.</param>
internal sealed record Sample(int Answered, int AnsweredLate, TimeSpan Budget)
{
    /// <summary>
    /// How long the rest would have taken, at the pace of the whole or of its second half, whichever is faster: what is
    /// not measured must not speak for us. (The SDK's circuit breaker can keep a loop silent for half a minute.)
    /// </summary>
    public TimeSpan Rest(int calls) => Budget * (calls - Answered) / Math.Max(1, Math.Max(Answered, 2 * AnsweredLate));
}
