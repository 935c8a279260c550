using System.Xml;
using Plumbline.Core.Costs;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Junit;

/// <summary>A rule and its findings.</summary>
internal static class RuleSuite
{
    public static void Write(int number, RuleCard rule, ScanReport report, XmlWriter xml)
    {
        var counts = report.Summary.CountsOf(rule.Id);
        var suite = new Suite(number, rule.Id, rule.Service, counts.All)
        {
            Failures = counts.Fail,
            Errors = counts.NotAssessed,
            Skipped = counts.Excepted,
            Properties =
            [
                ("title", rule.Page.Title),
                ("risk", WireName.Of(rule.Page.Risk)),
                ("category", WireName.Of(rule.Page.Category)),
            ],
        };
        suite.Write(
            report.Scan,
            xml,
            () =>
            {
                foreach (var finding in report.FindingsOf(rule))
                {
                    Case.Write(
                        xml,
                        rule.Id,
                        $"{finding.Resource.Name} ({finding.Resource.Id})",
                        () => WriteOutcome(finding, report.Money, xml)
                    );
                }
            }
        );
    }

    private static void WriteOutcome(Finding finding, Money? money, XmlWriter xml)
    {
        switch (finding.Status)
        {
            case FindingStatus.Fail:
                Case.WriteOutcome(xml, "failure", WireName.Of(finding.Risk), finding.Message, Lines(finding, money));
                break;
            case FindingStatus.NotAssessed:
                Case.WriteOutcome(xml, "error", WireName.Of(finding.Status), finding.Message, Lines(finding, money));
                break;
            case FindingStatus.Excepted:
                Case.WriteOutcome(xml, "skipped", null, ExceptionText.Of(finding) ?? "", Lines(finding, money));
                break;
        }
    }

    private static IEnumerable<string?> Lines(Finding finding, Money? money) =>
        [
            finding.Message,
            $"compartment: {finding.CompartmentPath ?? finding.Resource.CompartmentId}",
            $"region: {finding.Resource.Region}",
            $"evidence: {EvidenceText.Of(finding)}",
            ExceptionText.Of(finding),
            MoneyText.SavingOf(finding, money) is { } saving ? $"a fix saves {saving}" : null,
            $"why, and how to fix it: plumb rule show {finding.Rule.Id}",
        ];
}
