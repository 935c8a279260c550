using System.Globalization;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Text;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Exceptions as plain text. All texts in them are hostile input.</summary>
internal static class ExceptionTable
{
    private static readonly string[] Head = ["ID", "STATE", "EXPIRES", "DAYS LEFT", "OWNER", "SCOPE"];

    public static void Write(IReadOnlyList<AcceptedFailure> exceptions, DateTimeOffset at, TextWriter output)
    {
        List<string[]> rows = [Head, .. exceptions.Select(exception => RowOf(exception, at))];
        var widths = Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].GetCellWidth()));
        int[] columns = [.. widths];
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => cell + new string(' ', columns[column] - cell.GetCellWidth()));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    /// <summary>What somebody has to look at, and how many have expired.</summary>
    public static int WriteCheck(IReadOnlyList<AcceptedFailure> exceptions, DateTimeOffset at, TextWriter output)
    {
        var states = exceptions.ToLookup(exception => exception.StateAt(at));
        foreach (var exception in states[ExceptionState.Expired])
        {
            output.WriteLine(
                $"{Safe(exception.Id)} expired on {Day(exception.Expires)}; {Safe(exception.Owner)} answers for it"
            );
        }

        foreach (var exception in states[ExceptionState.Expiring])
        {
            var left = Counted.Of(exception.DaysLeft(at), "day");
            output.WriteLine(
                $"{Safe(exception.Id)} expires on {Day(exception.Expires)}, in {left}; {Safe(exception.Owner)} answers for it"
            );
        }

        var expired = states[ExceptionState.Expired].Count();
        output.WriteLine($"{Counted.Of(exceptions.Count, "exception")}, {expired} expired");
        return expired;
    }

    /// <summary>What an exception covers, in one line.</summary>
    public static string ScopeOf(ExceptionScope scope)
    {
        string?[] parts =
        [
            scope.Rule,
            scope.Compartment?.Text,
            scope.Tag is { } tag ? $"tag {tag}" : null,
            scope.Resource is { } resource ? $"resource {resource}" : null,
            scope.Finding is { } finding ? $"finding {finding}" : null,
        ];
        return Safe(string.Join(", ", parts.OfType<string>()));
    }

    private static string[] RowOf(AcceptedFailure exception, DateTimeOffset at) =>
        [
            Safe(exception.Id),
            WireName.Of(exception.StateAt(at)).Replace('_', ' '),
            Day(exception.Expires),
            exception.DaysLeft(at).ToString(CultureInfo.InvariantCulture),
            Safe(exception.Owner),
            ScopeOf(exception.Scope),
        ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Safe(string text) => SafeText.Escape(text);
}
