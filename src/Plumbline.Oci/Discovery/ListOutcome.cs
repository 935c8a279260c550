using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Discovery;

/// <summary>How the reading of a list ended.</summary>
/// <param name="Failures">What went wrong; empty when it was read whole.</param>
/// <param name="Count">How many resources were new.</param>
internal sealed record ListOutcome(IReadOnlyList<OciException> Failures, int Count)
{
    public bool IsWhole => Failures.Count == 0;

    /// <summary>The failure that ended it without an answer, if so it ended.</summary>
    public OciException? Unanswered => Failures.FirstOrDefault(failure => failure.IsUnanswered);
}
