namespace Plumbline.Oci.Discovery.Journals;

/// <summary>A question that was answered to its end by an earlier, interrupted scan.</summary>
internal sealed record Answered(IReadOnlyList<Segment> Pages, DateTimeOffset At);
