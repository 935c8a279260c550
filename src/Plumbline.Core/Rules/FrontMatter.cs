using YamlDotNet.RepresentationModel;

namespace Plumbline.Core.Rules;

/// <summary>The fields at the head of a rule page, of a closed set.</summary>
/// <remarks>
/// They are taken from the YAML nodes one by one: with hundreds of pages, mapping them to a class by reflection took
/// a third of the time of <c>plumb rule list</c>.
/// </remarks>
internal sealed class FrontMatter
{
    private static readonly string[] Names =
    [
        "title",
        "risk",
        "category",
        "resource",
        "permissions",
        "parameters",
        "aliases",
        "reviewed",
    ];

    private readonly Dictionary<string, YamlNode> _fields;

    private FrontMatter(Dictionary<string, YamlNode> fields) => _fields = fields;

    /// <exception cref="YamlDotNet.Core.YamlException">The text is no YAML.</exception>
    /// <exception cref="FormatException">It has no fields, or one that no page has.</exception>
    public static FrontMatter Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var fields = stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? Entries(root)
            : throw new FormatException("The front matter of a rule page is a list of 'field: value'.");
        return fields.Keys.FirstOrDefault(name => !Names.Contains(name)) is { } unknown
            ? throw new FormatException($"A rule page has no field '{unknown}'.")
            : new FrontMatter(fields);
    }

    /// <exception cref="FormatException">The field is missing, empty or no text.</exception>
    public string Text(string name) =>
        _fields.GetValueOrDefault(name) is { } node && !string.IsNullOrWhiteSpace(TextOf(node))
            ? TextOf(node)
            : throw new FormatException($"A rule page needs '{name}'.");

    /// <summary>The values of a field; none where it is missing.</summary>
    /// <exception cref="FormatException">The field is no list of texts.</exception>
    public IReadOnlyList<string> List(string name) =>
        _fields.GetValueOrDefault(name) switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Select(TextOf)],
            _ => throw new FormatException($"'{name}' of a rule page is a list."),
        };

    /// <summary>The names and values below a field; none where it is missing.</summary>
    /// <exception cref="FormatException">The field is no mapping of texts.</exception>
    public IReadOnlyDictionary<string, string> Map(string name) =>
        _fields.GetValueOrDefault(name) switch
        {
            null => new Dictionary<string, string>(),
            YamlMappingNode map => Entries(map).ToDictionary(entry => entry.Key, entry => TextOf(entry.Value)),
            _ => throw new FormatException($"'{name}' of a rule page is a list of 'name: meaning'."),
        };

    private static Dictionary<string, YamlNode> Entries(YamlMappingNode node) =>
        node.Children.ToDictionary(entry => TextOf(entry.Key), entry => entry.Value);

    private static string TextOf(YamlNode node) =>
        node is YamlScalarNode { Value: { } text }
            ? text
            : throw new FormatException($"Line {node.Start.Line} of a rule page's front matter is no plain text.");
}
