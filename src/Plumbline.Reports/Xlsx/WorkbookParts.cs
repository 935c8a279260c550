using System.Globalization;

namespace Plumbline.Reports.Xlsx;

/// <summary>What a workbook has beside its sheets, by ISO/IEC 29500-1 (SpreadsheetML) and -2 (packages).</summary>
internal static class WorkbookParts
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Root = $"""
        {Declaration}<Relationships xmlns="{PackageLinks}"><Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    /// <summary>The formats in the order of <see cref="CellStyle"/>.</summary>
    public const string Styles = $"""
        {Declaration}<styleSheet xmlns="{Main}">
        <numFmts count="4"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0"/><numFmt numFmtId="166" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="167" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts>
        <fonts count="5">
        <font><sz val="10"/><name val="Calibri"/><family val="2"/></font>
        <font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>
        <font><b/><sz val="10"/><color rgb="FF1A6B33"/><name val="Calibri"/><family val="2"/></font>
        <font><b/><sz val="10"/><color rgb="FFB3201C"/><name val="Calibri"/><family val="2"/></font>
        <font><b/><sz val="10"/><color rgb="FF8A4B00"/><name val="Calibri"/><family val="2"/></font>
        </fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF23415F"/><bgColor indexed="64"/></patternFill></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="11">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
        <xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
        <xf numFmtId="167" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
        <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="0" fontId="4" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>
        </cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    public static string ContentTypes(int sheets) =>
        $"""
            {Declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>{Each(
                sheets,
                n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{Types}.worksheet+xml"/>"""
            )}</Types>
            """;

    public static string Relationships(int sheets) =>
        $"""
            {Declaration}<Relationships xmlns="{PackageLinks}">{Each(
                sheets,
                n => $"""<Relationship Id="rId{n}" Type="{Links}/worksheet" Target="worksheets/sheet{n}.xml"/>"""
            )}<Relationship Id="rIdStyles" Type="{Links}/styles" Target="styles.xml"/></Relationships>
            """;

    /// <param name="names">The names of the sheets: our own words, nothing from a tenancy.</param>
    public static string Workbook(IReadOnlyList<string> names) =>
        $"""
            {Declaration}<workbook xmlns="{Main}" xmlns:r="{Links}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>{Each(
                names.Count,
                n => $"""<sheet name="{names[n - 1]}" sheetId="{n}" r:id="rId{n}"/>"""
            )}</sheets></workbook>
            """;

    private static string Each(int count, Func<int, FormattableString> part) =>
        string.Concat(Enumerable.Range(1, count).Select(number => part(number).ToString(CultureInfo.InvariantCulture)));
}
