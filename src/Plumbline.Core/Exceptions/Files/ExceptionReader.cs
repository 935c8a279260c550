using Plumbline.Core.Rules;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Exceptions.Files;

/// <summary>Reads files of exceptions: <c>plumbline.exceptions/1</c>.</summary>
public sealed class ExceptionReader(RuleCatalog catalog, FileProblems problems)
{
    public const string Format = "plumbline.exceptions/1";

    private const string List = "exceptions";

    private static readonly string[] Fields = ["format", List];

    /// <summary>What is wrong is told to the problems; what is returned is of use only when there are none.</summary>
    public IReadOnlyList<ExceptionEntry> Read(string text)
    {
        if (problems.FileOf(text, "a file of exceptions", Fields, Format) is not { } fields)
        {
            return [];
        }

        var entries = fields.Node(List) is { } node ? ReadAll(problems.ItemsOf(node, List), text) : [];
        DemandUniqueIds(entries);
        return entries;
    }

    private List<ExceptionEntry> ReadAll(IReadOnlyList<YamlNode> items, string text)
    {
        var lines = text.Split('\n');
        var reader = new ExceptionEntryReader(catalog, problems);
        return
        [
            .. items
                .Select(item => (item, exception: reader.Read(item)))
                .Where(pair => pair.exception is not null)
                .Select(pair => new ExceptionEntry(pair.exception!, DashOf(pair.item, lines), pair.item.LastLine)),
        ];
    }

    private void DemandUniqueIds(List<ExceptionEntry> entries)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (exception, line, _) in entries)
        {
            if (!seen.TryAdd(exception.Id, line))
            {
                problems.Add(
                    line,
                    1,
                    $"The id {FileProblems.Quote(exception.Id)} is taken: the exception in line {seen[exception.Id]} has it."
                );
            }
        }
    }

    /// <summary>An item starts with a dash in its own first line, or in a line above.</summary>
    private static int DashOf(YamlNode item, string[] lines)
    {
        var line = item.Line;
        while (line > 1 && !lines[line - 1].TrimStart().StartsWith('-'))
        {
            line--;
        }

        return line;
    }
}
