using System.Buffers;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Csv;

/// <summary>The text of a cell, so that no spreadsheet takes it for a formula.</summary>
internal static class CellText
{
    /// <summary>What formulas begin with, in ASCII and as full-width characters, which some spreadsheets take as well.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\uff1d\uff0b\uff0d\uff20");

    /// <summary>
    /// Control characters (tabs and line breaks, too) become visible; before what a spreadsheet would calculate comes an
    /// apostrophe.
    /// </summary>
    public static string Of(string? value)
    {
        var text = VisibleText.Escape(value ?? "");
        return text.Length > 0 && FormulaStarts.Contains(text[0]) ? $"'{text}" : text;
    }
}
