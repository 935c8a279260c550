using System.Globalization;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Markdown;

/// <summary>The exceptions, and what each did.</summary>
internal static class ExceptionPart
{
    public static void Write(ScanReport report, TextWriter text)
    {
        if (report.ExceptionUses is not { Count: > 0 } uses)
        {
            return;
        }

        text.Write("\n## Exceptions\n\n");
        MarkdownTable.WriteHeader(text, "exception", "owner", "reason", "ticket", "last day", "findings", "state");
        foreach (var use in uses)
        {
            var exception = use.Exception;
            MarkdownTable.WriteRow(
                text,
                MarkdownText.Code(exception.Id),
                MarkdownText.Code(exception.Owner),
                MarkdownText.Code(exception.Reason),
                MarkdownText.Code(exception.Ticket),
                ExceptionText.ExpiryOf(exception),
                use.Findings.ToString(CultureInfo.InvariantCulture),
                StateOf(use)
            );
        }
    }

    private static string StateOf(ExceptionUse use) =>
        use.IsExpired ? "expired"
        : use.IsStale ? "unused"
        : "in force";
}
