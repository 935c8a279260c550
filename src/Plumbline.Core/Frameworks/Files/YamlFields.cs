using System.Globalization;
using Plumbline.Core.Text;
using YamlDotNet.RepresentationModel;

namespace Plumbline.Core.Frameworks.Files;

/// <summary>The fields of one mapping in a YAML file, of a closed set.</summary>
/// <remarks>Every member throws <see cref="YamlFormatException"/> where the file is not as it should be.</remarks>
internal sealed class YamlFields
{
    private const int LongestQuote = 60;

    private readonly YamlSource _source;
    private readonly YamlMappingNode _node;
    private readonly Dictionary<string, YamlNode> _fields = new(StringComparer.Ordinal);

    /// <param name="names">All fields that there are; any other is an error that suggests one of them.</param>
    public YamlFields(YamlSource source, YamlNode node, IReadOnlyList<string> names)
    {
        _source = source;
        _node =
            node as YamlMappingNode ?? throw source.Error(node, $"here fields are needed: {string.Join(", ", names)}.");
        foreach (var (key, value) in _node.Children)
        {
            var name = TextOf(key);
            _fields[name] = names.Contains(name)
                ? value
                : throw source.Error(key, $"there is no field '{Quote(name)}'.{Suggestion.For(Quote(name), names)}");
        }
    }

    public YamlFormatException Error(string name, string sentence) =>
        _source.Error(_fields.GetValueOrDefault(name, _node), sentence);

    /// <summary>A text that must be there.</summary>
    public string Text(string name) => OptionalText(name) ?? throw Error(name, $"'{name}' is missing.");

    /// <summary>Null where the field is missing or empty.</summary>
    public string? OptionalText(string name) =>
        _fields.TryGetValue(name, out var node) && TextOf(node) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    /// <summary>A day such as <c>2026-11-25</c>.</summary>
    public DateOnly Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Error(name, $"'{Quote(Text(name))}' is no date; write it as 2026-11-25.");

    /// <summary>One value of an enumeration, by the name it has in files.</summary>
    public T OneOf<T>(string name, Func<T, string> nameOf)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(nameOf, StringComparer.Ordinal);
        var text = Text(name);
        return values.TryGetValue(text, out var value)
            ? value
            : throw Error(
                name,
                $"'{name}' cannot be '{Quote(text)}'.{Suggestion.For(Quote(text), values.Keys)} Choose {string.Join(", ", values.Keys)}."
            );
    }

    /// <summary>The texts of a list; none where the field is missing.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Nodes(name).Select(TextOf)];

    /// <summary>The mappings of a list; none where the field is missing.</summary>
    public IReadOnlyList<YamlFields> Items(string name, IReadOnlyList<string> names) =>
        [.. Nodes(name).Select(node => new YamlFields(_source, node, names))];

    private IEnumerable<YamlNode> Nodes(string name) =>
        _fields.GetValueOrDefault(name) switch
        {
            null => [],
            YamlSequenceNode list => list.Children,
            _ => throw Error(name, $"'{name}' is a list."),
        };

    /// <summary>What stands in the file, short enough for a sentence.</summary>
    internal static string Quote(string text) => text.Length > LongestQuote ? $"{text[..LongestQuote]}…" : text;

    private string TextOf(YamlNode node) =>
        node is YamlScalarNode { Value: { } text } ? text : throw _source.Error(node, "here a plain text is needed.");
}
