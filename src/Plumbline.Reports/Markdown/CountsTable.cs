using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Markdown;

/// <summary>How many findings have each status, by risk.</summary>
internal static class CountsTable
{
    private static readonly Risk[] Risks = [.. Enum.GetValues<Risk>().OrderDescending()];

    public static void Write(RiskTally tally, TextWriter text)
    {
        MarkdownTable.WriteHeader(text, ["", .. Risks.Select(risk => MarkdownText.Words(WireName.Of(risk))), "in all"]);
        WriteRow("fail", counts => counts.Fail, tally, text);
        WriteRow("not assessed", counts => counts.NotAssessed, tally, text);
        WriteRow("excepted", counts => counts.Excepted, tally, text);
        WriteRow("pass", counts => counts.Pass, tally, text);
    }

    private static void WriteRow(string name, Func<StatusCounts, int> count, RiskTally tally, TextWriter text) =>
        MarkdownTable.WriteRow(
            text,
            [
                name,
                .. Risks.Select(risk => Number(count(tally.ByRisk.GetValueOrDefault(risk, StatusCounts.None)))),
                Number(count(tally.Counts)),
            ]
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
