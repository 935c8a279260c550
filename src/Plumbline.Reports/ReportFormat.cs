using Plumbline.Core.Scans;

namespace Plumbline.Reports;

/// <summary>A form in which a scan is written for other programs or for people.</summary>
/// <param name="Name">How it is called on the command line, such as <c>json</c>.</param>
/// <param name="Extension">What its files' names usually end with, such as <c>.json</c>.</param>
/// <param name="MediaType">What it is called on the web, such as <c>application/json</c>.</param>
/// <param name="Write">
/// Writes a scan to the end of a stream, and leaves that open. Findings may be millions: they are looked at one after the
/// other, as often as needed, and never kept.
/// </param>
public sealed record ReportFormat(
    string Name,
    string Extension,
    string MediaType,
    Action<ScanReport, ReportOptions, Stream> Write
)
{
    /// <summary>Whether it is no text, so that a terminal cannot show it.</summary>
    public bool IsBinary { get; init; }
}
