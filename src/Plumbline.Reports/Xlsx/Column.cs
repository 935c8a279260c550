namespace Plumbline.Reports.Xlsx;

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters.</param>
internal readonly record struct Column(string Title, int Width);
