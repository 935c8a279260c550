using System.Globalization;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Markdown;

/// <summary>What could not be read.</summary>
internal static class GapPart
{
    public static void Write(IReadOnlyList<Gap> gaps, TextWriter text)
    {
        text.Write("\n## What could not be read\n\n");
        if (gaps.Count == 0)
        {
            text.Write("Everything in scope was read.\n");
            return;
        }

        MarkdownTable.WriteHeader(
            text,
            "operation",
            "status",
            "code",
            "region",
            "compartment",
            "resource",
            "message",
            "request",
            "rules"
        );
        foreach (var gap in gaps)
        {
            Write(gap, text);
        }
    }

    private static void Write(Gap gap, TextWriter text) =>
        MarkdownTable.WriteRow(
            text,
            MarkdownText.Code(gap.Operation),
            gap.Status?.ToString(CultureInfo.InvariantCulture) ?? "–",
            MarkdownText.Code(gap.Code),
            MarkdownText.Code(gap.Region ?? "every region"),
            MarkdownText.Code(gap.CompartmentPath ?? gap.CompartmentId ?? "every compartment"),
            MarkdownText.Code(gap.ResourceName ?? gap.ResourceId),
            MarkdownText.Code(gap.Message),
            MarkdownText.Code(gap.OpcRequestId),
            MarkdownText.Code(string.Join(", ", gap.Rules))
        );
}
