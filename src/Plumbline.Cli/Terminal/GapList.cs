using System.Globalization;
using Plumbline.Core.Scans;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>What could not be read: each kind of failure once, with what was said about it and where it happened.</summary>
internal sealed class GapList(ScanReport report, IAnsiConsole console)
{
    /// <summary>So many messages, and so many resources of a region, are shown; JSON has them all.</summary>
    private const int MostListed = 5;

    public void Write()
    {
        foreach (var alike in report.Gaps.GroupBy(gap => (gap.Operation, gap.Status, gap.Code, gap.CompartmentId)))
        {
            Write([.. alike]);
        }
    }

    /// <summary>Gaps that differ only in where they are, and what was said about each.</summary>
    private void Write(IReadOnlyList<Gap> alike)
    {
        var gap = alike[0];
        string?[] what =
        [
            gap.Operation,
            gap.Status?.ToString(CultureInfo.InvariantCulture),
            gap.Code,
            gap.CompartmentPath ?? gap.CompartmentId,
        ];
        console.MarkupLine($"            {Safe(string.Join(' ', what.OfType<string>()))}");
        WriteMessages([.. alike.Select(place => place.Message).Distinct()]);
        WritePlaces(
            alike.ToLookup(place => place.Region ?? "every region", place => place.ResourceName ?? place.ResourceId)
        );
    }

    private void WriteMessages(IReadOnlyList<string> messages)
    {
        foreach (var message in messages.Take(MostListed))
        {
            console.MarkupLine($"              [dim]{Safe(message)}[/]");
        }

        if (messages.Count > MostListed)
        {
            console.MarkupLine(
                $"              [dim]… and {messages.Count - MostListed} more, which '-o json' lists[/]"
            );
        }
    }

    /// <summary>Regions that are hidden whole share a line; each of the others names the resources that are hidden.</summary>
    private void WritePlaces(ILookup<string, string?> regions)
    {
        var whole = regions.Where(region => region.All(id => id is null)).Select(region => region.Key).ToList();
        if (whole.Count > 0)
        {
            console.MarkupLine($"              in {Safe(string.Join(", ", whole))}");
        }

        foreach (var region in regions.Where(region => !whole.Contains(region.Key)))
        {
            var names = region.OfType<string>().ToList();
            var more = names.Count > MostListed ? $" and {names.Count - MostListed} more" : "";
            console.MarkupLine(
                $"              in {Safe($"{region.Key}: {string.Join(", ", names.Take(MostListed))}{more}")}"
            );
        }
    }

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
