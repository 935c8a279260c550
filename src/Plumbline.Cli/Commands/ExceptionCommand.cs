using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Text;
using Plumbline.Reports.Json;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb exception</c>: failures that somebody answers for.</summary>
internal static class ExceptionCommand
{
    public static Command Create(CommandContext context) =>
        new("exception", "Accept failures for a time: with an owner, a reason and a last day.")
        {
            CreateAdd(context),
            CreateList(context),
            CreateRemove(context),
            CreateCheck(context),
        };

    private static Command CreateAdd(CommandContext context)
    {
        var exception = new ExceptionOptionSet();
        var command = new Command("add", "Add an exception to the file, and leave the rest of the file as it is.");
        exception.All.ToList().ForEach(command.Options.Add);
        var place = ExceptionsPlace.AddTo(command, context);
        command.SetAction(
            async (parsed, _) =>
            {
                var today = DateOnly.FromDateTime(context.Time.GetUtcNow().UtcDateTime);
                exception.Read(parsed, today, []);
                var path = place.PathFor(parsed);
                var id = "";
                await place.ChangeAsync(
                    path,
                    (text, entries) =>
                    {
                        var added = exception.Read(parsed, today, [.. entries.Select(entry => entry.Exception.Id)]);
                        id = added.Id;
                        return ExceptionText.Add(text, entries, added);
                    },
                    isCreated: true
                );
                context.Note($"The exception '{id}' is in {path}.");
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static Command CreateRemove(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "The exception to remove, as 'exception list' shows it." };
        var command = new Command("remove", "Remove an exception's lines from the file.") { id };
        var place = ExceptionsPlace.AddTo(command, context);
        command.SetAction(
            async (parsed, _) =>
            {
                var path = place.PathFor(parsed);
                var wanted = parsed.GetValue(id)!;
                await place.ChangeAsync(
                    path,
                    (text, entries) => ExceptionText.Remove(text, Find(wanted, entries)),
                    isCreated: false
                );
                context.Note($"The exception '{wanted}' is gone from {path}.");
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static Command CreateList(CommandContext context)
    {
        var format = PrintedFormat.Option();
        var command = new Command("list", "List the exceptions: which are in force, expire soon, or have expired.")
        {
            format,
        };
        var place = ExceptionsPlace.AddTo(command, context);
        command.SetAction(parsed =>
        {
            var isJson = PrintedFormat.IsJson(parsed.GetValue(format)!);
            var (entries, now) = (place.Read(parsed).Select(entry => entry.Exception), context.Time.GetUtcNow());
            if (isJson)
            {
                ExceptionJson.WriteList(entries, now, context.Output);
            }
            else
            {
                ExceptionTable.Write([.. entries], now, parsed.InvocationConfiguration.Output);
            }
        });
        return command;
    }

    private static Command CreateCheck(CommandContext context)
    {
        var failOnStale = new Option<bool>("--fail-on-stale-exceptions")
        {
            Description = "Exit with 5 when an exception has expired.",
        };
        var command = new Command("check", "Check the file of exceptions, and say which have expired.") { failOnStale };
        var place = ExceptionsPlace.AddTo(command, context);
        command.SetAction(parsed =>
        {
            var expired = ExceptionTable.WriteCheck(
                [.. place.Read(parsed).Select(entry => entry.Exception)],
                context.Time.GetUtcNow(),
                parsed.InvocationConfiguration.Output
            );
            return expired > 0 && parsed.GetValue(failOnStale) ? ExitCode.StaleExceptions : ExitCode.Done;
        });
        return command;
    }

    private static ExceptionEntry Find(string id, IReadOnlyList<ExceptionEntry> entries) =>
        entries.FirstOrDefault(entry => entry.Exception.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(
            $"There is no exception '{id}'.{Suggestion.For(id, entries.Select(entry => entry.Exception.Id))} 'plumb exception list' shows them."
        );
}
