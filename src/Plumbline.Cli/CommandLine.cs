using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Plumbline.Cli.Commands;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Text;

namespace Plumbline.Cli;

/// <summary>Parses the command line and runs the command.</summary>
internal static class CommandLine
{
    /// <summary>An argument that starts with @ is no file to read: its lines would come back in an error message.</summary>
    public static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandContext world)
    {
        var error = Consoles.Spelled(world.Error, world.ErrorIsTerminal, world);
        var context = world with { Error = IsRedacted(arguments, world) ? new RedactingWriter(error) : error };
        await using var output = Consoles.Spelled(
            new StreamWriter(context.Output, new UTF8Encoding(false), leaveOpen: true),
            context.OutputIsTerminal,
            context
        );
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
#pragma warning disable CA1031 // The last door: nobody should meet a bare stack trace.
        try
        {
            var exitCode = await RunAsync(arguments, context, configuration);
            await output.FlushAsync();
            return exitCode;
        }
        catch (Exception failure)
        {
            return Failure.Report(failure, context with { Error = configuration.Error });
        }
#pragma warning restore CA1031
    }

    /// <summary>Looked at before anything is parsed: an error of the command line may quote an OCID already.</summary>
    private static bool IsRedacted(IReadOnlyList<string> arguments, CommandContext context) =>
        arguments.Contains("--redact") || context.Variable("PLUMB_REDACT") is not null;

    private static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        CommandContext context,
        InvocationConfiguration configuration
    )
    {
        var root = PlumbCommand.Create(context);
        var all = arguments.With(EnvironmentArguments.For(root.Parse(arguments, Plain), context.Environment));
        var parsed = root.Parse(all, Plain);
        if (parsed.Errors.Count == 0 && SettingsArguments.For(parsed, context) is { Count: > 0 } fromFile)
        {
            return await RunWithAsync(all.With(fromFile), context, configuration);
        }

        return parsed.Errors.Count > 0 ? ReportUsage(parsed, context) : await parsed.InvokeAsync(configuration);
    }

    /// <summary>From the start, since what the settings file adds may be about standard error too.</summary>
    private static Task<int> RunWithAsync(
        IReadOnlyList<string> arguments,
        CommandContext context,
        InvocationConfiguration configuration
    )
    {
        if (IsRedacted(arguments, context) && context.Error is not RedactingWriter)
        {
            configuration.Error = new RedactingWriter(context.Error);
        }

        return RunAsync(arguments, context with { Error = configuration.Error }, configuration);
    }

    private static int ReportUsage(ParseResult parsed, CommandContext context)
    {
        foreach (var error in parsed.Errors)
        {
            context.Fail(ExitCode.WrongUsage, error.Message);
        }

        foreach (var word in parsed.UnmatchedTokens)
        {
            var known = parsed.CommandResult.Command.Children.Select(symbol => symbol.Name);
            if (Suggestion.For(word, known) is { Length: > 0 } suggestion)
            {
                context.Fail(ExitCode.WrongUsage, suggestion.TrimStart());
            }
        }

        var path = string.Join(' ', PathOf(parsed.CommandResult));
        return context.Fail(ExitCode.WrongUsage, $"'{path} --help' explains the options.");
    }

    /// <summary>The commands from the root to this one, as typed.</summary>
    private static IEnumerable<string> PathOf(CommandResult result) =>
        (result.Parent is CommandResult parent ? PathOf(parent) : []).Append(result.Command.Name);
}
