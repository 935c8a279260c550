namespace Plumbline.Oci.Discovery.Journals;

/// <summary>A line of a journal: a page of an answer, or its end.</summary>
/// <param name="Attempt">Tells apart who asks the same at the same time.</param>
/// <param name="Number">The page's number, from 0; of an end, how many pages there are.</param>
/// <param name="Items">Where the page's items are; null for an end.</param>
/// <param name="AskedAt">When the question was asked; null for a page.</param>
internal sealed record JournalEntry(string Question, long Attempt, int Number, Segment? Items, DateTimeOffset? AskedAt);
