using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Plumbline.Reports.Xlsx;

/// <summary>A workbook that is written from front to back: nothing of a sheet stays in memory.</summary>
/// <remarks>docs/adr/0022 says why a library does not do this.</remarks>
internal sealed class Workbook(Stream output) : IDisposable
{
    /// <summary>What a sheet of Excel holds at most, the head included.</summary>
    public const int MostRows = 1_048_576;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ZipArchive _package = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> _names = [];

    /// <summary>Rows that do not fit into one sheet go on in further ones, each with the head.</summary>
    public void Write(Sheet sheet, int mostRows = MostRows)
    {
        using var rows = sheet.Rows.GetEnumerator();
        var hasMore = rows.MoveNext();
        var part = 0;
        do
        {
            part++;
            _names.Add(part == 1 ? sheet.Name : $"{sheet.Name} {part}");
            hasMore = WritePart(sheet, rows, hasMore, mostRows);
        } while (hasMore);
    }

    /// <summary>Writes what binds the sheets together: after them, since it names them.</summary>
    public void Dispose()
    {
        Write("xl/styles.xml", WorkbookParts.Styles);
        Write("xl/workbook.xml", WorkbookParts.Workbook(_names));
        Write("xl/_rels/workbook.xml.rels", WorkbookParts.Relationships(_names.Count));
        Write("_rels/.rels", WorkbookParts.Root);
        Write("[Content_Types].xml", WorkbookParts.ContentTypes(_names.Count));
        _package.Dispose();
    }

    private bool WritePart(Sheet sheet, IEnumerator<IReadOnlyList<Cell>> rows, bool hasMore, int mostRows)
    {
        using var entry = _package
            .CreateEntry($"xl/worksheets/sheet{_names.Count}.xml", CompressionLevel.Fastest)
            .Open();
        using var xml = XmlWriter.Create(entry, new XmlWriterSettings { Encoding = Encoding });
        var writer = new SheetWriter(xml, sheet.Columns);
        while (hasMore && writer.Rows < mostRows)
        {
            writer.Write(rows.Current);
            hasMore = rows.MoveNext();
        }

        writer.End(sheet.HasFilter);
        return hasMore;
    }

    private void Write(string name, string content)
    {
        using var entry = new StreamWriter(_package.CreateEntry(name).Open(), Encoding);
        entry.Write(content);
    }
}
