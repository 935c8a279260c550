using Plumbline.Core.Text;
using Plumbline.Core.Frameworks.Files;

namespace Plumbline.Core.Frameworks;

/// <summary>Reads attestations from a YAML file: a list <c>attestations</c>.</summary>
public static class AttestationReader
{
    private static readonly string[] Fields =
    [
        "framework",
        "requirement",
        "status",
        "by",
        "on",
        "expires",
        "evidence",
        "note",
    ];

    /// <param name="name">What the file is called in messages.</param>
    /// <exception cref="YamlFormatException">
    /// The file is not as it should be, or names a framework or requirement that there is not; the message says in
    /// which line.
    /// </exception>
    public static IReadOnlyList<Attestation> Parse(string yaml, string name, FrameworkCatalog catalog)
    {
        var source = new YamlSource(name, yaml);
        var root = new YamlFields(source, source.Load(), ["attestations"]);
        var seen = new HashSet<(string, string)>();
        return
        [
            .. root.Items("attestations", Fields)
                .Select(fields => RequireFirst(ToAttestation(fields, catalog), fields, seen)),
        ];
    }

    private static Attestation ToAttestation(YamlFields fields, FrameworkCatalog catalog)
    {
        var framework = FrameworkOf(fields, catalog);
        return new()
        {
            FrameworkId = framework.Id,
            RequirementId = RequirementOf(fields, framework).Id,
            Status = fields.OneOf<AttestationStatus>("status", WireName.Of),
            By = fields.Text("by"),
            On = fields.Date("on"),
            Expires =
                fields.Date("expires") >= fields.Date("on")
                    ? fields.Date("expires")
                    : throw fields.Error("expires", "'expires' is a day before 'on'."),
            Evidence = fields.Text("evidence"),
            Note = fields.OptionalText("note"),
        };
    }

    private static Framework FrameworkOf(YamlFields fields, FrameworkCatalog catalog)
    {
        try
        {
            return catalog.Get(YamlFields.Quote(fields.Text("framework")));
        }
        catch (UnknownFrameworkException error)
        {
            throw fields.Error("framework", error.Message);
        }
    }

    private static Requirement RequirementOf(YamlFields fields, Framework framework)
    {
        var id = YamlFields.Quote(fields.Text("requirement"));
        var ids = framework.Requirements.Select(requirement => requirement.Id);
        var found =
            framework.Requirements.FirstOrDefault(requirement => requirement.Id == id)
            ?? throw fields.Error(
                "requirement",
                $"{framework.Id} has no requirement '{id}'.{Suggestion.For(id, ids)} 'plumb framework show {framework.Id}' names them all."
            );
        return found.CanBeAttested
            ? found
            : throw fields.Error(
                "requirement",
                $"{framework.Id} {id} is judged by rules ({string.Join(", ", found.Rules)}), and cannot be attested."
            );
    }

    private static Attestation RequireFirst(Attestation read, YamlFields fields, HashSet<(string, string)> seen) =>
        seen.Add((read.FrameworkId, read.RequirementId))
            ? read
            : throw fields.Error("requirement", $"{read.FrameworkId} {read.RequirementId} is attested twice.");
}
