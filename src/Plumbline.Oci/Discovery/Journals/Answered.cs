namespace Plumbline.Oci.Discovery.Journals;

/// <summary>A question that was answered to its end by an earlier, interrupted scan.</summary>
/// <param name="AskedAt">When it was asked: nothing in the answer is older.</param>
internal sealed record Answered(IReadOnlyList<Segment> Pages, DateTimeOffset AskedAt);
