using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Plumbline.Cli.Commands;
using Plumbline.Cli.Options;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;
using Plumbline.Oci.Client.Errors;
using Plumbline.Simulator;

namespace Plumbline.Cli;

/// <summary>Parses, runs the command, and turns whatever goes wrong into one sentence and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandContext context)
    {
        var root = PlumbCommand.Create(context);
        var parsed = root.Parse(EnvironmentArguments.Add(root.Parse(arguments), arguments, context.Environment));
        if (parsed.Errors.Count > 0)
        {
            return ReportUsage(parsed, context);
        }

        await using var output = new StreamWriter(context.Output, new UTF8Encoding(false), leaveOpen: true);
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await RunGuardedAsync(() => parsed.InvokeAsync(configuration), context);
    }

    private static async Task<int> RunGuardedAsync(Func<Task<int>> run, CommandContext context)
    {
        try
        {
            return await run();
        }
        catch (Exception error)
            when (error is UsageException or ConfigurationException or UnknownRuleException or TenancyFileException)
        {
            return context.Fail(ExitCode.WrongUsage, error.Message);
        }
        catch (OciException error)
        {
            return context.Fail(ExitCode.Failed, error.Describe());
        }
        catch (Exception error)
            when (error is SessionExpiredException or PortInUseException or IOException or UnauthorizedAccessException)
        {
            return context.Fail(ExitCode.Failed, error.Message);
        }
        catch (OperationCanceledException) when (context.Stop.ExitCode is { } exitCode)
        {
            return context.Fail(exitCode, "Stopped before anything could be read.");
        }
#pragma warning disable CA1031 // The last door: nobody should meet a bare stack trace.
        catch (Exception error)
        {
            return ReportMistake(error, context);
        }
#pragma warning restore CA1031
    }

    private static int ReportMistake(Exception error, CommandContext context)
    {
        if (context.Environment.ContainsKey("PLUMB_DEBUG"))
        {
            context.Error.WriteLine(error);
        }

        return context.Fail(
            ExitCode.Failed,
            $"This is a mistake of ours ({error.GetType().Name}: {error.Message}). Please report it with what PLUMB_DEBUG=1 adds."
        );
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
