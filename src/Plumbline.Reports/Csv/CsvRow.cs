using System.Globalization;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Csv;

/// <summary>The cells of a line. What a line has no value for is empty.</summary>
internal sealed record CsvRow
{
    /// <summary>The names of the columns, in the order of <see cref="Cells"/>.</summary>
    public static readonly string[] Header =
    [
        "id",
        "status",
        "risk",
        "rule",
        "title",
        "category",
        "service",
        "region",
        "compartment_path",
        "compartment_id",
        "resource_type",
        "resource_name",
        "resource_id",
        "message",
        "evidence",
        "exception_id",
        "exception_owner",
        "exception_expires",
        "first_seen",
        "last_seen",
        "change",
        "frameworks",
        "monthly_saving",
        "currency",
    ];

    public required IReadOnlyList<string?> Cells { get; init; }

    /// <param name="currency">Of the saving; null when there is none.</param>
    public static CsvRow Of(Finding finding, string? currency) =>
        new()
        {
            Cells =
            [
                finding.Id,
                WireName.Of(finding.Status),
                WireName.Of(finding.Risk),
                finding.Rule.Id,
                finding.Rule.Page.Title,
                WireName.Of(finding.Rule.Page.Category),
                finding.Rule.Service,
                finding.Resource.Region,
                finding.CompartmentPath,
                finding.Resource.CompartmentId,
                finding.Resource.Type,
                finding.Resource.Name,
                finding.Resource.Id,
                finding.Message,
                EvidenceText.Of(finding),
                .. History(finding),
                finding.MonthlySaving?.ToString("0.####", CultureInfo.InvariantCulture),
                finding.MonthlySaving is null ? null : currency,
            ],
        };

    /// <summary>A gap is a line too, with the status <c>gap</c>: a table without it would look as if nothing were hidden.</summary>
    public static CsvRow Of(Gap gap) =>
        new()
        {
            Cells =
            [
                null,
                "gap",
                null,
                string.Join("; ", gap.Rules),
                GapText.TitleOf(gap),
                null,
                gap.Service,
                gap.Region,
                gap.CompartmentPath,
                gap.CompartmentId,
                null,
                gap.ResourceName,
                gap.ResourceId,
                gap.Message,
                EvidenceText.Of(gap),
                .. Enumerable.Repeat<string?>(null, 9),
            ],
        };

    private static IEnumerable<string?> History(Finding finding) =>
        [
            finding.Exception?.Id,
            finding.Exception?.Owner,
            finding.Exception is { } exception ? ExceptionText.ExpiryOf(exception) : null,
            Time(finding.FirstSeen),
            Time(finding.LastSeen),
            finding.Change is { } change ? WireName.Of(change) : null,
            string.Join("; ", finding.Frameworks),
        ];

    private static string? Time(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
