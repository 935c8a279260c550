using PdfSharp.Drawing;

namespace Plumbline.Reports.Pdf;

/// <summary>A table whose cells wrap and whose head stands again on every page.</summary>
internal sealed class PdfTable(Paper paper, IReadOnlyList<PdfColumn> columns)
{
    private const double Gap = 6;
    private const double Padding = 3.5;

    /// <summary>A cell with more lines ends with an ellipsis: a row stays on one page.</summary>
    private const int MostLines = 40;

    private readonly XPen _rule = new(Look.Line, 0.6);

    public void Write(IEnumerable<IReadOnlyList<PdfCell>> rows)
    {
        paper.Ensure(60);
        WriteHead();
        foreach (var row in rows)
        {
            WriteRow(row);
        }

        paper.Y += 6;
    }

    private void WriteHead()
    {
        var style = paper.Look.Head;
        paper.Graphics.DrawRectangle(
            new XSolidBrush(Look.Tint),
            Paper.Left,
            paper.Y,
            Paper.Width,
            style.LineHeight + (2 * Padding)
        );
        WriteCells(columns.Select(column => Lines(PdfCell.Of(column.Title, style), column)));
        paper.Y += style.LineHeight + (2 * Padding);
    }

    private void WriteRow(IReadOnlyList<PdfCell> row)
    {
        var cells = row.Zip(columns, Lines).ToList();
        var height = cells.Max(cell => cell.Sum(line => line.Style.LineHeight)) + (2 * Padding);
        if (paper.Ensure(height))
        {
            WriteHead();
        }

        WriteCells(cells);
        paper.Y += height;
        paper.Graphics.DrawLine(_rule, Paper.Left, paper.Y, Paper.Left + Paper.Width, paper.Y);
    }

    private void WriteCells(IEnumerable<IReadOnlyList<(string Text, TextStyle Style)>> cells)
    {
        var x = Paper.Left;
        foreach (var (lines, column) in cells.Zip(columns))
        {
            var y = paper.Y + Padding;
            foreach (var (text, style) in lines)
            {
                var indent = column.IsNumber ? column.Width - Gap - style.Width(text) : 4;
                paper.Draw(text, style, x + indent, y);
                y += style.LineHeight;
            }

            x += column.Width;
        }
    }

    private static IReadOnlyList<(string Text, TextStyle Style)> Lines(PdfCell cell, PdfColumn column)
    {
        var lines = cell
            .Paragraphs.SelectMany(part =>
                part.Style.Break(part.Text, column.Width - Gap - 4).Select(line => (Text: line, part.Style))
            )
            .ToList();
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines - 1), ("…", lines[0].Style)];
    }
}
