using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Cli.Terminal;

/// <summary>Failures as annotations of a GitHub workflow: those of the highest risk first, and few of each kind.</summary>
/// <remarks>
/// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. GitHub shows ten of a
/// kind for a step; with more, the tenth says how many there are. Our findings are in no file of the repository.
/// </remarks>
internal static class GitHubAnnotations
{
    private const int MostOfAKind = 10;
    private const string Warning = "warning";
    private const string Ours = "Plumbline";

    public static void Write(ScanReport report, TextWriter output)
    {
        var worst = Enum.GetValues<Risk>().ToDictionary(risk => risk, _ => new List<Finding>());
        var counts = worst.Keys.ToDictionary(risk => risk, _ => 0);
        foreach (var finding in report.Findings.Where(finding => finding.Status == FindingStatus.Fail))
        {
            counts[finding.Risk]++;
            if (worst[finding.Risk].Count < MostOfAKind)
            {
                worst[finding.Risk].Add(finding);
            }
        }

        foreach (var kind in worst.Keys.OrderDescending().GroupBy(KindOf))
        {
            var room = MostOfAKind - (kind.Key == Warning ? WriteGaps(report.Gaps.Count, output) : 0);
            Write(kind.Key, [.. kind.SelectMany(risk => worst[risk])], kind.Sum(risk => counts[risk]), room, output);
        }
    }

    private static void Write(string kind, List<Finding> worst, int all, int room, TextWriter output)
    {
        var shown = all > room ? room - 1 : all;
        foreach (var finding in worst.Take(shown))
        {
            Write(kind, $"{finding.Rule.Id} {finding.Rule.Page.Title}", Sentence(finding), output);
        }

        if (all > shown)
        {
            Write(kind, Ours, $"{all - shown} more failures of this kind are in the report.", output);
        }
    }

    /// <summary>What nobody could read may be worse than what somebody did. Gives the number of lines.</summary>
    private static int WriteGaps(int gaps, TextWriter output)
    {
        if (gaps > 0)
        {
            Write(
                Warning,
                Ours,
                $"{Counted.Of(gaps, "part")} of the scope could not be read, and are in no verdict.",
                output
            );
        }

        return Math.Min(gaps, 1);
    }

    private static string Sentence(Finding finding)
    {
        var resource = finding.Resource;
        string[] place = [finding.CompartmentPath ?? resource.CompartmentId, resource.Region];
        var where = string.Join(", ", place.Where(part => part.Length > 0));
        return $"{where}: {resource.Type} '{resource.Name}' ({resource.Id}): {finding.Message}";
    }

    private static string KindOf(Risk risk) =>
        risk switch
        {
            >= Risk.High => "error",
            Risk.Medium => Warning,
            _ => "notice",
        };

    private static void Write(string kind, string title, string message, TextWriter output) =>
        output.WriteLine($"::{kind} title={Property(title)}::{Data(message)}");

    private static string Data(string text) =>
        SafeText
            .Escape(text)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
