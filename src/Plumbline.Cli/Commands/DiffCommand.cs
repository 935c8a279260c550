using System.CommandLine;
using Plumbline.Cli.History;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Diffs;
using Plumbline.Reports.Diffs;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb diff</c>: what changed between two scans.</summary>
internal static class DiffCommand
{
    private const string Json = "json";
    private const string Markdown = "markdown";

    private static readonly string[] Formats = [OutputTarget.Table, Json, Markdown];

    public static Command Create(CommandContext context)
    {
        var old = new Argument<string>("OLD")
        {
            Description = "The earlier scan: an id or its beginning, latest, previous, or the file of a JSON report.",
        };
        var current = new Argument<string>("NEW") { Description = "The later scan." };
        var store = new StoreOption();
        var format = FormatOption();
        var noColor = new Option<bool>("--no-color") { Description = "No colours. [env: NO_COLOR]" };
        var command = new Command("diff", "Show what changed between two scans of a tenancy.")
        {
            old,
            current,
            store.Option,
            format,
            noColor,
        };
        command.SetAction(parsed =>
        {
            var name = OutputTarget.RequireName(parsed.GetValue(format)!, Formats);
            var path = store.Read(parsed, context);
            using var before = SavedReport.Open(parsed.GetValue(old)!, path);
            using var after = SavedReport.Open(parsed.GetValue(current)!, path);
            Write(Compare(before, after), name, parsed.GetValue(noColor), context);
        });
        return command;
    }

    private static Option<string> FormatOption() =>
        new("--output", "-o")
        {
            Description = $"{string.Join(", ", Formats[..^1])} or {Formats[^1]}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => OutputTarget.Table,
        };

    private static ScanDiff Compare(SavedReport before, SavedReport after)
    {
        var (old, current) = (before.Report.Scan.TenancyId, after.Report.Scan.TenancyId);
        return old == current
            ? new ScanDiff(before.Report, after.Report)
            : throw new UsageException(
                $"The scans are of two tenancies, '{old}' and '{current}': nothing can be compared."
            );
    }

    private static void Write(ScanDiff diff, string format, bool noColor, CommandContext context)
    {
        switch (format)
        {
            case Json:
                DiffJson.Write(diff, context.Output);
                break;
            case Markdown:
                DiffMarkdown.Write(diff, context.Output);
                break;
            default:
                Printed.Write(context, noColor, console => new DiffTable(diff, console).Write());
                break;
        }
    }
}
