using System.Globalization;
using System.Xml;

namespace Plumbline.Reports.Xlsx;

/// <summary>One sheet as XML, row by row.</summary>
internal sealed class SheetWriter
{
    private const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter _xml;
    private readonly string[] _letters;
    private int _row;

    public SheetWriter(XmlWriter xml, IReadOnlyList<Column> columns)
    {
        (_xml, _letters) = (xml, [.. columns.Select((_, number) => Letters(number))]);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("worksheet", Space);
        WriteView();
        WriteWidths(columns);
        _xml.WriteStartElement("sheetData", Space);
        Write([.. columns.Select(column => Cell.Of(column.Title, CellStyle.Header))]);
    }

    /// <summary>How many rows there are by now, the head included.</summary>
    public int Rows => _row;

    public void Write(IReadOnlyList<Cell> cells)
    {
        _row++;
        _xml.WriteStartElement("row", Space);
        _xml.WriteAttributeString("r", Plain(_row));
        for (var number = 0; number < cells.Count; number++)
        {
            Write(cells[number], _letters[number]);
        }

        _xml.WriteEndElement();
    }

    public void End(bool hasFilter)
    {
        _xml.WriteEndElement();
        if (hasFilter)
        {
            _xml.WriteStartElement("autoFilter", Space);
            _xml.WriteAttributeString("ref", $"A1:{_letters[^1]}{Plain(_row)}");
            _xml.WriteEndElement();
        }

        _xml.WriteRaw("""<pageSetup orientation="landscape"/>""");
        _xml.WriteEndDocument();
    }

    private void Write(Cell cell, string letters)
    {
        if (cell.Number is null && string.IsNullOrEmpty(cell.Text))
        {
            return;
        }

        _xml.WriteStartElement("c", Space);
        _xml.WriteAttributeString("r", $"{letters}{Plain(_row)}");
        _xml.WriteAttributeString("s", Plain((int)cell.Style));
        if (cell.Number is { } number)
        {
            _xml.WriteElementString("v", Space, number.ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            WriteText(CellText.Of(cell.Text!));
        }

        _xml.WriteEndElement();
    }

    /// <summary>Text that stands in the cell itself: a program that reads it cannot take it for a formula.</summary>
    private void WriteText(string text)
    {
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is", Space);
        _xml.WriteStartElement("t", Space);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(text);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>The head stays where it is.</summary>
    private void WriteView() =>
        _xml.WriteRaw(
            """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""
        );

    private void WriteWidths(IReadOnlyList<Column> columns)
    {
        _xml.WriteStartElement("cols", Space);
        for (var number = 0; number < columns.Count; number++)
        {
            _xml.WriteStartElement("col", Space);
            _xml.WriteAttributeString("min", Plain(number + 1));
            _xml.WriteAttributeString("max", Plain(number + 1));
            _xml.WriteAttributeString("width", Plain(columns[number].Width));
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    /// <summary>A, B, … Z, AA, AB.</summary>
    private static string Letters(int number) =>
        (number < 26 ? "" : Letters((number / 26) - 1)) + (char)('A' + (number % 26));

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
