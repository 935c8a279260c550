using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plumbline.Core.Yaml;

/// <summary>
/// Reads a YAML text into nodes that know their place. It takes plain YAML only: no aliases, which can make a short
/// text endless, no tags, and no deep nesting, so that any text ends in time and in little memory.
/// </summary>
public sealed class YamlDocument
{
    private const int Deepest = 32;

    private readonly Parser _events;
    private readonly FileProblems _problems;

    private YamlDocument(string text, FileProblems problems)
    {
        _events = new Parser(new StringReader(text));
        _problems = problems;
    }

    /// <summary>What the text holds; null when it is empty or when it is no YAML, which is a problem then.</summary>
    public static YamlNode? Read(string text, FileProblems problems)
    {
        var document = new YamlDocument(text, problems);
        try
        {
            return document.ReadRoot();
        }
        catch (YamlException error)
        {
            problems.Add((int)error.Start.Line, (int)error.Start.Column, SentenceOf(error));
            return null;
        }
        // The parser tells of some mistakes by exceptions of another kind, without a place.
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            var last = document._events.Current?.End ?? Mark.Empty;
            problems.Add((int)last.Line, (int)last.Column, "Here, or soon after, this is no YAML that can be read.");
            return null;
        }
    }

    private static string SentenceOf(YamlException error) =>
        $"This is no YAML that can be read: {error.Message.TrimEnd('.')}.";

    private YamlNode? ReadRoot()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _))
        {
            return null;
        }

        _events.Consume<DocumentStart>();
        var root = ReadNode(depth: 1);
        _events.Consume<DocumentEnd>();
        return _events.Accept<StreamEnd>(out _)
            ? root
            : throw Refusal(_events.Current!, "a file has one document: '---' stands in its first line only");
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > Deepest)
        {
            throw Refusal(_events.Current!, $"it is nested more than {Deepest} levels deep");
        }

        if (_events.Accept<AnchorAlias>(out var alias))
        {
            throw Refusal(alias, "aliases (*name) are not supported: write the value out");
        }

        if (_events.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || IsTagged(node)))
        {
            throw Refusal(node, "anchors (&name) and tags (!name) are not supported: write plain values");
        }

        return node switch
        {
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => ReadScalar(),
        };
    }

    private static bool IsTagged(NodeEvent node) => !node.Tag.IsEmpty && !node.Tag.IsNonSpecific;

    private YamlScalar ReadScalar()
    {
        var scalar = _events.Consume<Scalar>();
        var (line, lastLine) = ((int)scalar.Start.Line, (int)scalar.End.Line);
        var endsBefore = lastLine > line && scalar.End.Column == 1;
        return new YamlScalar(
            scalar.Value,
            scalar.Style == ScalarStyle.Plain,
            line,
            (int)scalar.Start.Column,
            endsBefore ? lastLine - 1 : lastLine
        );
    }

    private YamlList ReadList(int depth)
    {
        var start = _events.Consume<SequenceStart>();
        var isFlow = start.Style == SequenceStyle.Flow;
        var items = new List<YamlNode>();
        while (!_events.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        var end = _events.Consume<SequenceEnd>();
        var lastLine = LastLine(start, isFlow ? end : null, items);
        return new YamlList(items, isFlow, (int)start.Start.Line, (int)start.Start.Column, lastLine);
    }

    private YamlMap ReadMap(int depth)
    {
        var start = _events.Consume<MappingStart>();
        var (entries, seen) = (new List<YamlEntry>(), new HashSet<string>(StringComparer.Ordinal));
        while (!_events.Accept<MappingEnd>(out _))
        {
            var entry = ReadEntry(depth);
            if (seen.Add(entry.Name))
            {
                entries.Add(entry);
            }
            else
            {
                _problems.Add(entry.Key, $"{FileProblems.Quote(entry.Name)} stands here a second time.");
            }
        }

        var end = _events.Consume<MappingEnd>();
        var lastLine = LastLine(start, start.Style == MappingStyle.Flow ? end : null, entries.Select(e => e.Value));
        return new YamlMap(entries, (int)start.Start.Line, (int)start.Start.Column, lastLine);
    }

    private YamlEntry ReadEntry(int depth)
    {
        var key = ReadNode(depth + 1);
        return key is YamlScalar name
            ? new YamlEntry(name, ReadNode(depth + 1))
            : throw new YamlException(new Mark(0, key.Line, key.Column), Mark.Empty, "a key is a plain text");
    }

    private static int LastLine(ParsingEvent start, ParsingEvent? end, IEnumerable<YamlNode> inner) =>
        inner.Select(node => node.LastLine).Append((int)(end ?? start).Start.Line).Max();

    private static YamlException Refusal(ParsingEvent at, string reason) => new(at.Start, at.End, reason);
}
