using Plumbline.Core.Text;
using Plumbline.Core.Frameworks.Files;

namespace Plumbline.Core.Frameworks;

/// <summary>Reads a framework from its YAML file.</summary>
internal static class FrameworkReader
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

    /// <exception cref="YamlFormatException">The file is not as it should be; the message names the line.</exception>
    public static Framework Parse(string yaml, string name)
    {
        var source = new YamlSource(name, yaml);
        var fields = new YamlFields(source, source.Load(), FrameworkFields);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new()
        {
            Id = fields.Text("id"),
            Name = fields.Text("name"),
            Version = fields.Text("version"),
            Publisher = fields.Text("publisher"),
            Url = fields.Text("url"),
            NotCovered = fields.Text("not_covered").Trim(),
            Sections = [.. fields.Items("sections", SectionFields).Select(section => ToSection(section, seen))],
        };
    }

    private static Section ToSection(YamlFields fields, HashSet<string> seen) =>
        new(
            fields.Text("id"),
            fields.Text("title"),
            [.. fields.Items("requirements", RequirementFields).Select(requirement => ToRequirement(requirement, seen))]
        );

    private static Requirement ToRequirement(YamlFields fields, HashSet<string> seen)
    {
        var id = fields.Text("id");
        return seen.Add(id)
            ? new()
            {
                Id = id,
                Title = fields.Text("title"),
                Level = fields.OptionalText("level"),
                Assessment = fields.OneOf<Assessment>("assessment", WireName.Of),
                Rules = fields.Texts("rules"),
                Gap = fields.OptionalText("gap")?.Trim(),
                Note = fields.OptionalText("note")?.Trim(),
            }
            : throw fields.Error("id", $"requirement '{YamlFields.Quote(id)}' stands here twice.");
    }
}
