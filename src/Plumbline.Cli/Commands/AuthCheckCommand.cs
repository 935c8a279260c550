using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Oci.Client;
using Plumbline.Oci.Permissions;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb auth check</c>: who asks, and which permissions are missing.</summary>
internal sealed class AuthCheckCommand
{
    private readonly ConnectionOptionSet _connection = new();

    private readonly PolicyOptionSet _policy = new();

    private readonly Option<string> _output = PrintedFormat.Option();

    private AuthCheckCommand() { }

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "check",
            "Say who asks, and which permissions a scan lacks: with exit code 4 when one is missing. Only reads, changes nothing."
        );
        var options = new AuthCheckCommand();
        options._connection.AddTo(command, context);
        Option[] all = [.. options._policy.All, options._output];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        var rules = _policy.Rules(parsed);
        var subject = _policy.Subject(parsed);
        var isJson = PrintedFormat.IsJson(parsed.GetValue(_output)!);
        using var connection = await OciConnection.OpenAsync(
            _connection.Read(parsed, context),
            context.Time,
            context.Warn,
            context.Stop.Token
        );
        var report = await new AccessCheck(connection).RunAsync(rules, context.Stop.Token);
        if (isJson)
        {
            AccessJson.Write(report, subject ?? report.UsualSubject, context.Output);
        }
        else
        {
            new AccessText(report, parsed.InvocationConfiguration.Output, context.OutputColumns).Write(
                subject ?? report.UsualSubject
            );
        }

        return ExitCodeOf(report, context);
    }

    private static int ExitCodeOf(AccessReport report, CommandContext context) =>
        report.IsComplete
            ? report.Missing.Count > 0
                ? ExitCode.PermissionMissing
                : ExitCode.Done
            : context.Fail(ExitCode.Failed, "Some permissions could not be checked. Try again later.");
}
