using System.Globalization;
using System.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Exceptions.Files;

/// <summary>
/// Adds an exception to the text of a file, or takes one out. Everything else stays as it is, to the byte: comments,
/// order and empty lines.
/// </summary>
public static class ExceptionText
{
    private const string Head = $"format: {ExceptionReader.Format}\nexceptions:\n";

    /// <param name="entries">What the text holds.</param>
    public static string Add(string text, IReadOnlyList<ExceptionEntry> entries, AcceptedFailure exception)
    {
        var start = string.IsNullOrWhiteSpace(text) ? text + Head : text;
        var lines = LinesOf(start);
        var last = entries.Count > 0 ? entries[^1].LastLine : LineOfList(lines);
        var indent = entries.Count > 0 ? IndentOf(lines[entries[^1].FirstLine - 1]) : "  ";
        var end = lines[last - 1].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = string.Concat(lines.Take(last));
        return string.Concat([
            before,
            before.EndsWith('\n') ? "" : end,
            Write(exception, indent).Replace("\n", end, StringComparison.Ordinal),
            .. lines.Skip(last),
        ]);
    }

    /// <summary>Takes out the lines of one exception.</summary>
    public static string Remove(string text, ExceptionEntry entry)
    {
        var lines = LinesOf(text);
        return string.Concat(lines.Take(entry.FirstLine - 1).Concat(lines.Skip(entry.LastLine)));
    }

    private static string Write(AcceptedFailure exception, string indent)
    {
        var text = new StringBuilder();
        string[] marks = [indent + "- ", indent + "  "];
        foreach (var (name, value) in Fields(exception).Where(field => field.Value is not null))
        {
            text.Append(marks[text.Length == 0 ? 0 : 1])
                .Append(name)
                .Append(": ")
                .Append(YamlText.Of(value!))
                .Append('\n');
        }

        text.Append(marks[1]).Append("scope:\n");
        foreach (var (name, value) in Fields(exception.Scope).Where(field => field.Value is not null))
        {
            text.Append(marks[1]).Append("  ").Append(name).Append(": ").Append(YamlText.Of(value!)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string? Value)> Fields(AcceptedFailure exception) =>
        [
            ("id", exception.Id),
            ("owner", exception.Owner),
            ("reason", exception.Reason),
            ("ticket", exception.Ticket),
            ("approver", exception.Approver),
            ("created", Day(exception.Created)),
            ("expires", Day(exception.Expires)),
        ];

    private static IEnumerable<(string Name, string? Value)> Fields(ExceptionScope scope) =>
        [
            ("finding", scope.Finding),
            ("rule", scope.Rule),
            ("compartment", scope.Compartment?.Text),
            ("tag", scope.Tag?.Text),
            ("resource", scope.Resource?.Text),
        ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where the list is that has no entry yet; behind it all where it is not to be found.</summary>
    private static int LineOfList(List<string> lines)
    {
        var index = lines.FindIndex(line => line.StartsWith("exceptions:", StringComparison.Ordinal));
        return index < 0 ? lines.Count : index + 1;
    }

    private static string IndentOf(string line) => line[..^line.TrimStart(' ').Length];

    /// <summary>The lines, each with its end.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
