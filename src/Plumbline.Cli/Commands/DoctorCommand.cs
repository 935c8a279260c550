using System.CommandLine;
using Plumbline.Cli.Doctor;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Oci.Checkup;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb doctor</c>: one look at everything that a scan needs.</summary>
internal sealed class DoctorCommand
{
    private readonly ConnectionOptionSet _connection = new();

    private readonly Option<bool> _offline = new("--offline") { Description = "Leave the network alone." };

    private readonly Option<string> _output = PrintedFormat.Option();

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours. [env: NO_COLOR]" };

    private DoctorCommand() { }

    public static Command Create(Command root, CommandContext context)
    {
        var command = new Command(
            "doctor",
            "Look at everything that a scan needs, and say what to do. Exit code 1 when something is a problem. Signs and changes nothing."
        );
        var doctor = new DoctorCommand();
        doctor._connection.AddTo(command, context);
        command.Options.Add(doctor._offline);
        command.Options.Add(doctor._output);
        command.Options.Add(doctor._noColor);
        command.SetAction((parsed, _) => doctor.RunAsync(root, parsed, context));
        return command;
    }

    private async Task<int> RunAsync(Command root, ParseResult parsed, CommandContext context)
    {
        var isJson = PrintedFormat.IsJson(parsed.GetValue(_output)!);
        var noColor = parsed.GetValue(_noColor);
        var connection = await ConnectionCheckup.RunAsync(
            _connection.Read(parsed, context),
            parsed.GetValue(_offline),
            context.Time,
            context.Stop.Token
        );
        CheckupItem[] items =
        [
            TerminalCheckup.Program,
            .. connection,
            .. EnvironmentCheckup.Of(root, context),
            SettingsCheckup.Of(context),
            .. Folders(context),
            TerminalCheckup.Of(context, noColor),
        ];
        Write(items, isJson, noColor, context);
        return items.Any(item => item.Status == CheckupStatus.Problem) ? ExitCode.Failed : ExitCode.Done;
    }

    private static IEnumerable<CheckupItem> Folders(CommandContext context) =>
        [
            FolderCheckup.Of(
                "State folder",
                StateFolder.Of(context),
                "Interrupted scans cannot go on without it: set XDG_STATE_HOME to a folder that can be written."
            ),
            FolderCheckup.Of(
                "Data folder",
                DataFolder.Of(context),
                "Scans cannot be saved without it: set XDG_DATA_HOME to a folder that can be written."
            ),
        ];

    private static void Write(CheckupItem[] items, bool isJson, bool noColor, CommandContext context)
    {
        if (isJson)
        {
            DoctorJson.Write(items, context.Output);
            return;
        }

        using var writer = Consoles.WriterFor(context.Output, context.OutputIsTerminal, context);
        DoctorText.Write(items, Consoles.ForText(writer, context.OutputIsTerminal, noColor, context));
    }
}
