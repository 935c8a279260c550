namespace Plumbline.Store.Rows;

/// <summary>A value that a verdict rests on.</summary>
/// <param name="Of">The number of the related resource that has it; null for the one that is judged.</param>
internal sealed record EvidenceRow(string Name, string? Value, string? Field = null, long? Of = null);
