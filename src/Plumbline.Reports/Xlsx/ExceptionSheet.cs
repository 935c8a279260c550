using Plumbline.Core.Exceptions;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>A row for each exception, those that somebody has to look at first.</summary>
internal static class ExceptionSheet
{
    private static readonly Column[] Columns =
    [
        new("Exception", 26),
        new("State", 34),
        new("Findings", 10),
        new("Owner", 24),
        new("Created", 12),
        new("Expires", 12),
        new("Approver", 20),
        new("Ticket", 16),
        new("Reason", 110),
    ];

    public static Sheet Of(IReadOnlyList<ExceptionUse> uses) =>
        new("Exceptions", Columns, ExceptionWords.InOrder(uses).Select(Row));

    private static IReadOnlyList<Cell> Row(ExceptionUse use) =>
        [
            Cell.Of(use.Exception.Id),
            Cell.Of(ExceptionWords.StateOf(use), use.IsStale ? CellStyle.Warning : CellStyle.Good),
            Cell.Of(use.Findings),
            Cell.Of(use.Exception.Owner),
            Cell.Of(use.Exception.Created),
            Cell.Of(use.Exception.Expires),
            Cell.Of(use.Exception.Approver),
            Cell.Of(use.Exception.Ticket),
            Cell.Of(use.Exception.Reason),
        ];
}
