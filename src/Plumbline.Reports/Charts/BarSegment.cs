namespace Plumbline.Reports.Charts;

/// <summary>A part of a <see cref="StackedBar"/>.</summary>
/// <param name="Class">The CSS class that colours it.</param>
/// <param name="Glyph">What tells it apart without colour.</param>
/// <param name="Name">What it is, in words.</param>
public sealed record BarSegment(string Class, string Glyph, string Name, long Count);
