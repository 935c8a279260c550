using System.CommandLine;
using Plumbline.Cli.History;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Scans;
using Plumbline.Reports.Explaining;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb report</c>: a saved scan in any format, the list of them, or why a finding is as it is.</summary>
internal sealed class ReportCommand
{
    private readonly Argument<string> _scan = new("SCAN")
    {
        Description =
            "A saved scan: an id or its beginning, latest, previous, the file of a JSON report or of another store, or FILE#SCAN.",
        DefaultValueFactory = _ => "latest",
    };

    private readonly StoreOption _store = new();

    private readonly Option<bool> _list = new("--list") { Description = "List the saved scans, the newest first." };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Say which values from which calls decided a finding: its id or the beginning of it.",
        HelpName = "FINDING",
    };

    private readonly FrameworkOptionSet _frameworks = new("Report how this framework stands");

    private readonly OutputOptionSet _output = new();

    private readonly CommandContext _context;

    private ReportCommand(CommandContext context) => _context = context;

    public static Command Create(CommandContext context)
    {
        var options = new ReportCommand(context);
        var command = new Command("report", "Report a saved scan again, in any format.") { options._scan };
        Option[] all =
        [
            options._list,
            options._explain,
            .. options._frameworks.All,
            .. options._output.All,
            options._store.Option,
        ];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (output, path) = (_output.Read(parsed), _store.Read(parsed, _context));
        if (parsed.GetValue(_list))
        {
            return List(path, output);
        }

        if (output.Options.Coverage)
        {
            throw new UsageException("--coverage is not possible here: the cells of a scan are not saved.");
        }

        var frameworks = _frameworks.AddAttestations(_frameworks.Read(parsed), parsed);
        using var saved = SavedReport.Open(parsed.GetValue(_scan)!, path);
        var report = frameworks.AddTo(saved.Report);
        return parsed.GetValue(_explain) is { Length: > 0 } finding
            ? Explain(new FindingSearch(report), finding, output)
            : Write(report, output);
    }

    private int Write(ScanReport report, OutputSettings output)
    {
        using var outputs = ReportOutputs.Open(output, _context);
        return outputs.Write(report) ? ExitCode.Done : ExitCode.Failed;
    }

    private int List(string path, OutputSettings output)
    {
        using var store = StoreFiles.OpenForReading(path);
        if (IsJson(output))
        {
            ScanList.WriteJson(store.Scans, _context.Output);
        }
        else
        {
            Printed.Write(_context, output.NoColor, console => ScanList.WriteTable(store.Scans, console));
        }

        return ExitCode.Done;
    }

    private int Explain(FindingSearch findings, string id, OutputSettings output)
    {
        var isJson = IsJson(output);
        var explanation = findings.Explain(id);
        if (isJson)
        {
            ExplanationJson.Write(explanation, _context.Output);
        }
        else
        {
            Printed.Write(_context, output.NoColor, console => new ExplanationText(explanation, console).Write());
        }

        return ExitCode.Done;
    }

    /// <exception cref="UsageException">Something else than a table or JSON on standard output is wanted.</exception>
    private static bool IsJson(OutputSettings output) =>
        output.Targets is [{ Path: null } target]
            ? PrintedFormat.IsJson(target.Name)
            : throw new UsageException("--list and --explain are printed to standard output, as table or json.");
}
