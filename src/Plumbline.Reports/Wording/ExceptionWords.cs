using Plumbline.Core.Exceptions;

namespace Plumbline.Reports.Wording;

/// <summary>How exceptions are told to people.</summary>
internal static class ExceptionWords
{
    /// <summary>Those that somebody has to look at first, then by the day when they end.</summary>
    public static IEnumerable<ExceptionUse> InOrder(IEnumerable<ExceptionUse> uses) =>
        uses.OrderByDescending(use => use.IsStale)
            .ThenBy(use => use.Exception.Expires)
            .ThenBy(use => use.Exception.Id, StringComparer.Ordinal);

    public static string StateOf(ExceptionUse use) =>
        use switch
        {
            { IsExpired: true, Findings: 0 } => "expired, unused",
            { IsExpired: true } => "expired: its findings fail again",
            { Findings: 0 } => "unused: it covers no failure",
            _ => "in force",
        };

    /// <summary>Ticket, approver and the day it was made.</summary>
    public static string PapersOf(AcceptedFailure exception) =>
        string.Join(
            " · ",
            new[]
            {
                exception.Ticket,
                exception.Approver is { } approver ? $"approved by {approver}" : null,
                $"created {Words.Day(exception.Created)}",
            }.OfType<string>()
        );
}
