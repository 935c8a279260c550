using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>A row for each finding, in the order of reports.</summary>
internal static class FindingSheet
{
    private static readonly Column[] Columns =
    [
        new("Status", 15),
        new("Risk", 11),
        new("Rule", 20),
        new("Title", 45),
        new("Category", 20),
        new("Resource", 30),
        new("Type", 12),
        new("Region", 16),
        new("Compartment", 34),
        new("Message", 60),
        new("Evidence", 50),
        new("In", 40),
        new("OCID", 50),
        new("Exception", 20),
        new("Expires", 12),
        new("First seen (UTC)", 19),
        new("Last seen (UTC)", 19),
        new("Change", 12),
        new("Saving a month", 15),
        new("Read by", 16),
        new("Read at (UTC)", 19),
        new("Request", 40),
        new("Finding", 36),
    ];

    public static Sheet Of(ScanReport report) => new("Findings", Columns, report.Findings.Select(Row));

    private static IReadOnlyList<Cell> Row(Finding finding) =>
        [
            Cell.Of(finding.Status),
            Cell.Of(Words.Of(finding.Risk)),
            Cell.Of(finding.Rule.Id),
            Cell.Of(finding.Rule.Page.Title),
            Cell.Of(Words.Of(finding.Rule.Page.Category)),
            Cell.Of(finding.Resource.Name),
            Cell.Of(finding.Resource.Type),
            Cell.Of(finding.Resource.Region),
            Cell.Of(FindingWords.CompartmentOf(finding)),
            Cell.Of(finding.Message),
            Cell.Of(EvidenceText.Of(finding)),
            Cell.Of(finding.Parent is { } parent ? $"{parent.Type} {parent.Name}" : null),
            Cell.Of(finding.Resource.Id),
            Cell.Of(finding.Exception?.Id),
            Cell.Of(finding.Exception?.Expires),
            Cell.Of(finding.FirstSeen),
            Cell.Of(finding.LastSeen),
            Cell.Of(finding.Change is { } change ? Words.Of(change) : null),
            Cell.OfMoney(finding.MonthlySaving),
            Cell.Of(finding.Resource.Provenance?.Operation),
            Cell.Of(finding.Resource.Provenance?.At),
            Cell.Of(finding.Resource.Provenance?.OpcRequestId),
            Cell.Of(finding.Id),
        ];
}
