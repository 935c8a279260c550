using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>A row for each part of the scope that could not be read.</summary>
internal static class GapSheet
{
    private static readonly Column[] Columns =
    [
        new("Operation", 20),
        new("HTTP status", 12),
        new("Code", 26),
        new("Region", 18),
        new("Compartment", 40),
        new("Resource", 30),
        new("Meaning", 120),
        new("What was said", 70),
        new("Rules that see less", 60),
        new("Request", 40),
    ];

    public static Sheet Of(IReadOnlyList<Gap> gaps) =>
        new("Gaps", Columns, GapKind.Of(gaps).SelectMany(kind => kind.Gaps.Select(gap => Row(kind, gap))));

    private static IReadOnlyList<Cell> Row(GapKind kind, Gap gap) =>
        [
            Cell.Of(gap.Operation),
            gap.Status is { } status ? Cell.Of(status) : Cell.Of("no answer"),
            Cell.Of(gap.Code),
            Cell.Of(gap.Region ?? "every region"),
            Cell.Of(gap.CompartmentPath ?? gap.CompartmentId ?? "every compartment"),
            Cell.Of(gap.ResourceName ?? gap.ResourceId),
            Cell.Of(kind.Meaning),
            Cell.Of(gap.Message),
            Cell.Of(string.Join(", ", gap.Rules)),
            Cell.Of(gap.OpcRequestId),
        ];
}
