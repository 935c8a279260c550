using Plumbline.Reports.Csv;
using Plumbline.Reports.Html;
using Plumbline.Reports.Json;
using Plumbline.Reports.Junit;
using Plumbline.Reports.Markdown;
using Plumbline.Reports.Ndjson;
using Plumbline.Reports.Ocsf;
using Plumbline.Reports.Pdf;
using Plumbline.Reports.Sarif;
using Plumbline.Reports.Xlsx;

namespace Plumbline.Reports;

/// <summary>The formats there are.</summary>
public static class ReportFormats
{
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("json", ".json", "application/json", JsonReport.Write),
        new("ndjson", ".ndjson", "application/x-ndjson", NdjsonReport.Write),
        new("csv", ".csv", "text/csv", CsvReport.Write),
        new("markdown", ".md", "text/markdown", MarkdownReport.Write),
        new("markdown-pr", ".md", "text/markdown", PullRequestReport.Write),
        new("sarif", ".sarif", "application/sarif+json", SarifReport.Write),
        new("junit", ".xml", "application/xml", JunitReport.Write),
        new("ocsf", ".json", "application/json", OcsfReport.WriteArray),
        new("ocsf-ndjson", ".ndjson", "application/x-ndjson", OcsfReport.WriteLines),
        new("html", ".html", "text/html", (report, _, output) => HtmlReport.Write(report, output)),
        new(
            "xlsx",
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            (report, _, output) => XlsxReport.Write(report, output)
        )
        {
            IsBinary = true,
        },
        new("pdf", ".pdf", "application/pdf", (report, _, output) => PdfReport.Write(report, output))
        {
            IsBinary = true,
        },
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Null when there is no format of that name.</summary>
    public static ReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
