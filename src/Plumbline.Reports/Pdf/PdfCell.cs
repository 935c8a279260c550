namespace Plumbline.Reports.Pdf;

/// <summary>What stands in a cell of a <see cref="PdfTable"/>: paragraphs, each with its style.</summary>
internal sealed record PdfCell(params IReadOnlyList<(string Text, TextStyle Style)> Paragraphs)
{
    public static PdfCell Of(string text, TextStyle style) => new([(text, style)]);
}
