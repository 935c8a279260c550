using Plumbline.Core.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Frameworks;

/// <summary>Reads a framework from its YAML file. What is wrong is told to the problems.</summary>
internal sealed class FrameworkReader(FileProblems problems)
{
    private static readonly string[] FrameworkFields =
    [
        "id",
        "name",
        "version",
        "publisher",
        "url",
        "not_covered",
        "sections",
    ];

    private static readonly string[] SectionFields = ["id", "title", "requirements"];

    private static readonly string[] RequirementFields = ["id", "title", "level", "assessment", "rules", "gap", "note"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <exception cref="InvalidFileException">The file is not as it should be; the message names the line.</exception>
    public static Framework Parse(string yaml, string name)
    {
        var problems = new FileProblems(name);
        var framework = new FrameworkReader(problems).Read(yaml);
        problems.ThrowIfAny();
        return framework ?? throw new InvalidFileException(name, "is empty.");
    }

    private Framework? Read(string yaml) =>
        YamlDocument.Read(yaml, problems) is { } root
            ? ToFramework(new YamlFields(root, "a framework", FrameworkFields, problems))
            : null;

    private Framework ToFramework(YamlFields fields) =>
        new()
        {
            Id = Text(fields, "id"),
            Name = Text(fields, "name"),
            Version = Text(fields, "version"),
            Publisher = Text(fields, "publisher"),
            Url = Text(fields, "url"),
            NotCovered = Text(fields, "not_covered").Trim(),
            Sections = [.. Items(fields, "sections", "a section", SectionFields).Select(ToSection)],
        };

    private Section ToSection(YamlFields fields) =>
        new(
            Text(fields, "id"),
            Text(fields, "title"),
            [.. Items(fields, "requirements", "a requirement", RequirementFields).Select(ToRequirement)]
        );

    private Requirement ToRequirement(YamlFields fields)
    {
        var id = Text(fields, "id");
        if (!_seen.Add(id) && fields.Node("id") is { } again)
        {
            problems.Add(again, $"Requirement {FileProblems.Quote(id)} stands here a second time.");
        }

        return new()
        {
            Id = id,
            Title = Text(fields, "title"),
            Level = fields.Text("level"),
            Assessment = fields.OneOf<Assessment>("assessment", WireName.Of),
            Rules = fields.Node("rules") is { } rules ? problems.TextsOf(rules, "rules") ?? [] : [],
            Gap = fields.Text("gap")?.Trim(),
            Note = fields.Text("note")?.Trim(),
        };
    }

    /// <summary>A text that must be there: where it is not, a problem says so, and nothing is returned in the end.</summary>
    private static string Text(YamlFields fields, string name) => fields.RequiredText(name) ?? "";

    private IEnumerable<YamlFields> Items(YamlFields fields, string name, string what, string[] names) =>
        fields.Node(name) is { } node
            ? problems.ItemsOf(node, name).Select(item => new YamlFields(item, what, names, problems))
            : [];
}
