using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plumbline.Core.Scans;
using Plumbline.Reports.Xlsx;
using Excel = DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Reports.Tests;

public sealed class XlsxReportTests
{
    [Fact]
    public void It_is_valid_by_the_standard()
    {
        using var book = Open(Generated.Report(200));

        new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(book, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void There_is_a_sheet_for_each_question()
    {
        using var book = Open(Generated.Report(200));

        Names(book).ShouldBe(["Summary", "Findings", "Rules", "Compartments", "Frameworks", "Gaps", "Exceptions"]);
        Rows(book, "Findings").Count.ShouldBe(201);
        Rows(book, "Gaps").Count.ShouldBe(4);
        Rows(book, "Exceptions").Count.ShouldBe(4);
    }

    [Fact]
    public void Heads_stay_and_filter()
    {
        using var book = Open(Generated.Report(200));
        var sheet = SheetOf(book, "Findings");

        sheet.Descendants<Excel.Pane>().Single().State!.Value.ShouldBe(Excel.PaneStateValues.Frozen);
        sheet.Elements<Excel.AutoFilter>().Single().Reference!.Value.ShouldBe("A1:W201");
    }

    [Fact]
    public void Dates_and_numbers_are_such()
    {
        using var book = Open(Generated.Report(200));
        var heads = TextsOf(Rows(book, "Findings")[0]);
        var firstSeen = CellsOf(Rows(book, "Findings")[1])[heads.IndexOf("First seen (UTC)")];
        var expires = CellsOf(Rows(book, "Exceptions")[1])[5];

        DateTime
            .FromOADate(firstSeen.CellValue!.TryGetDouble(out var moment) ? moment : 0)
            .ShouldBe(new DateTime(2026, 11, 24, 10, 0, 0));
        DateTime
            .FromOADate(expires.CellValue!.TryGetDouble(out var day) ? day : 0)
            .ShouldBe(new DateTime(2026, 11, 21));
        CellsOf(Rows(book, "Rules")[1])[5].CellValue!.TryGetDouble(out var fails).ShouldBeTrue();
        fails.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void A_hostile_name_is_text_and_comes_back(string name)
    {
        using var book = Open(Generated.Report(20, name));

        new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(book, TestContext.Current.CancellationToken)
            .ShouldBeEmpty();
        book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Excel.CellFormula>())
            .ShouldBeEmpty();
        var resource = CellsOf(Rows(book, "Findings")[1])[5];
        resource.DataType!.Value.ShouldBe(Excel.CellValues.InlineString);
        Decoded(resource.InnerText).ShouldBe(Core.Text.VisibleText.Escape(name));
    }

    [Fact]
    public void A_text_that_no_cell_holds_is_cut_and_says_so()
    {
        using var book = Open(Generated.Report(1, new string('x', 40_000)));
        var text = CellsOf(Rows(book, "Findings")[1])[5].InnerText;

        text.Length.ShouldBe(32_767);
        text.ShouldEndWith("x … (cut: it has 40000 characters)");
    }

    [Fact]
    public void Rows_that_do_not_fit_into_a_sheet_go_on_in_the_next()
    {
        using var memory = new MemoryStream();
        using (var workbook = new Workbook(memory))
        {
            workbook.Write(new Sheet("Numbers", [new("Number", 9)], Enumerable.Range(1, 25).Select(Row)), mostRows: 11);
        }

        using var book = SpreadsheetDocument.Open(memory, isEditable: false);
        Names(book).ShouldBe(["Numbers", "Numbers 2", "Numbers 3"]);
        Rows(book, "Numbers 3").Select(row => TextsOf(row)[0]).ShouldBe(["Number", "21", "22", "23", "24", "25"]);
    }

    private static IReadOnlyList<Cell> Row(int number) => [Cell.Of(number)];

    private static SpreadsheetDocument Open(ScanReport report)
    {
        var memory = new MemoryStream();
        XlsxReport.Write(report, memory);
        return SpreadsheetDocument.Open(memory, isEditable: false);
    }

    private static List<string> Names(SpreadsheetDocument book) =>
        [.. Sheets(book).Select(sheet => sheet.Name!.Value!)];

    private static IEnumerable<Excel.Sheet> Sheets(SpreadsheetDocument book) =>
        book.WorkbookPart!.Workbook!.Descendants<Excel.Sheet>();

    private static Excel.Worksheet SheetOf(SpreadsheetDocument book, string name)
    {
        var id = Sheets(book).Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)book.WorkbookPart!.GetPartById(id)).Worksheet!;
    }

    private static List<Excel.Row> Rows(SpreadsheetDocument book, string name) =>
        [.. SheetOf(book, name).Descendants<Excel.Row>()];

    /// <summary>By column; cells that are empty are not there.</summary>
    private static Dictionary<int, Excel.Cell> CellsOf(Excel.Row row) =>
        row.Elements<Excel.Cell>().ToDictionary(cell => cell.CellReference!.Value![0] - 'A');

    private static List<string> TextsOf(Excel.Row row) =>
        [.. row.Elements<Excel.Cell>().Select(cell => cell.InnerText)];

    /// <summary>As Excel reads it: <c>_x005F_</c> is an underscore.</summary>
    private static string Decoded(string text) => text.Replace("_x005F_", "_", StringComparison.Ordinal);
}
