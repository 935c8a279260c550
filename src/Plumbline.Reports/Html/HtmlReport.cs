using System.Text;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Html;

/// <summary>
/// A scan as one web page that asks nothing of any other place. Everything but the list of findings is in the page
/// itself; of that the first rows are, and a script shows the rest.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the page and leaves the stream open. Findings are written while they stream by.</summary>
    public static void Write(ScanReport report, Stream output)
    {
        using (var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true))
        {
            writer.Write(PageHead.Of(report));
            foreach (var section in Sections(report))
            {
                writer.Write(section);
                writer.Write('\n');
            }

            writer.Write("</main>\n<script type=\"application/json\" id=\"data\">");
        }

        FindingData.Write(report, output);
        output.Write(Encoding.UTF8.GetBytes($"</script>\n<script>{PageAssets.Script}</script>\n</body>\n</html>\n"));
    }

    /// <summary>In the order of reading. A section without anything to say is empty.</summary>
    private static IEnumerable<Markup> Sections(ScanReport report)
    {
        yield return OverviewSection.Of(report);
        yield return RuleSection.Of(report);
        yield return CompartmentSection.Of(report);
        yield return FrameworkSection.Of(report.Frameworks);
        yield return FindingSection.Of(report);
        yield return GapSection.Of(report.Gaps);
        yield return ExceptionSection.Of(report.ExceptionUses);
        yield return GuideSection.Of(report.Rules);
        yield return ScanSection.Of(report.Scan);
    }
}
