namespace Plumbline.Reports.Pdf;

/// <summary>A column of a <see cref="PdfTable"/>.</summary>
/// <param name="Width">In points; all columns of a table together are as wide as the page.</param>
internal readonly record struct PdfColumn(string Title, double Width, bool IsNumber = false);
