using System.Xml;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Junit;

/// <summary>What could not be read, an error each; a scan that read everything passes its one case.</summary>
internal static class ScopeSuite
{
    private const string Name = "scope";

    public static void Write(int number, ScanReport report, XmlWriter xml)
    {
        var errors = report.Gaps.Count + (report.Scan.Stopped ? 1 : 0);
        var suite = new Suite(number, Name, Name, Math.Max(1, errors))
        {
            Errors = errors,
            Properties = report.Money is { } money ? [("cost", MoneyText.Of(money))] : [],
        };
        suite.Write(report.Scan, xml, () => WriteCases(report, xml));
    }

    private static void WriteCases(ScanReport report, XmlWriter xml)
    {
        foreach (var gap in report.Gaps)
        {
            Case.Write(
                xml,
                Name,
                GapText.PlaceOf(gap),
                () => Case.WriteOutcome(xml, "error", "gap", GapText.MessageOf(gap), Lines(gap))
            );
        }

        if (report.Scan.Stopped)
        {
            Case.Write(
                xml,
                Name,
                "the scan came to its end",
                () => Case.WriteOutcome(xml, "error", "stopped", "The scan was stopped: this result is partial.", [])
            );
        }
        else if (report.Gaps.Count == 0)
        {
            Case.Write(xml, Name, "everything in scope was read", () => { });
        }
    }

    private static IEnumerable<string?> Lines(Gap gap) =>
        [gap.Message, EvidenceText.Of(gap), $"rules that see less: {string.Join(", ", gap.Rules)}"];
}
