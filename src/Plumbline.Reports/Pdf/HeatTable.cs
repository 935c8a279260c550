using PdfSharp.Drawing;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>Failures of each service and risk: the more, the darker.</summary>
internal static class HeatTable
{
    private const double Name = 121;
    private const double Cell = 65;
    private const double Height = 17;

    public static void Write(IReadOnlyList<ScoreLine> services, Paper paper)
    {
        if (services.Count == 0)
        {
            return;
        }

        paper.Section("Failures by service and risk");
        WriteHead(paper);
        var most = services.Max(service => Words.Risks.Max(risk => Failures(service, risk)));
        foreach (var service in services)
        {
            if (paper.Ensure(Height))
            {
                WriteHead(paper);
            }

            WriteRow(service, most, paper);
        }

        paper.Y += 6;
    }

    private static void WriteHead(Paper paper)
    {
        var heads = Words.Risks.Select(risk => $"{Words.GlyphOf(risk)} {Words.Of(risk)}");
        WriteCells(paper, ["Service", .. heads, "Score"], paper.Look.Head);
        paper.Y += Height;
    }

    private static void WriteRow(ScoreLine service, int most, Paper paper)
    {
        var x = Paper.Left + Name;
        foreach (var risk in Words.Risks)
        {
            var tint = Look.ColourOf(risk);
            tint.A = Failures(service, risk) is > 0 and var count ? 0.08 + (0.32 * count / most) : 0;
            paper.Graphics.DrawRectangle(new XSolidBrush(tint), x + 1, paper.Y, Cell - 2, Height - 1);
            x += Cell;
        }

        var counts = Words.Risks.Select(risk => CountOf(service, risk));
        WriteCells(paper, [service.Name, .. counts, Words.Score(service.Score)], paper.Look.Strong);
        paper.Y += Height;
    }

    /// <summary>A dot where no rule of the service has this risk.</summary>
    private static string CountOf(ScoreLine service, Risk risk) =>
        service.Tally.ByRisk.ContainsKey(risk) ? Words.Number(Failures(service, risk)) : "·";

    private static void WriteCells(Paper paper, IReadOnlyList<string> texts, TextStyle style)
    {
        paper.Draw(style.Fit(texts[0], Name - 6), style, Paper.Left + 4, paper.Y + 3);
        for (var number = 1; number < texts.Count; number++)
        {
            var x = Paper.Left + Name + (Cell * (number - 1)) + ((Cell - style.Width(texts[number])) / 2);
            paper.Draw(texts[number], style, x, paper.Y + 3);
        }
    }

    private static int Failures(ScoreLine service, Risk risk) =>
        service.Tally.ByRisk.GetValueOrDefault(risk, StatusCounts.None).Fail;
}
