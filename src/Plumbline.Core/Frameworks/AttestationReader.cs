using Plumbline.Core.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Frameworks;

/// <summary>Reads files of attestations: <c>plumbline.attestations/1</c>. What is wrong is told to the problems.</summary>
public sealed class AttestationReader
{
    public const string Format = "plumbline.attestations/1";

    private const string List = "attestations";

    private static readonly string[] FileFields = ["format", List];

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

    private readonly FrameworkCatalog _catalog;
    private readonly FileProblems _problems;
    private readonly HashSet<(string, string)> _seen = [];

    private AttestationReader(FrameworkCatalog catalog, FileProblems problems) =>
        (_catalog, _problems) = (catalog, problems);

    /// <param name="name">What the file is called in messages.</param>
    /// <exception cref="InvalidFileException">
    /// The file is not as it should be, or names a framework or requirement that there is not.
    /// </exception>
    public static IReadOnlyList<Attestation> Parse(string yaml, string name, FrameworkCatalog catalog)
    {
        var problems = new FileProblems(name);
        var attestations = new AttestationReader(catalog, problems).Read(yaml);
        problems.ThrowIfAny();
        return attestations;
    }

    private List<Attestation> Read(string yaml)
    {
        if (_problems.FileOf(yaml, "a file of attestations", FileFields, Format) is not { } fields)
        {
            return [];
        }

        var items = fields.Node(List) is { } node ? _problems.ItemsOf(node, List) : [];
        return [.. items.Select(item => Read(new YamlFields(item, "an attestation", Fields, _problems)))];
    }

    private Attestation Read(YamlFields fields)
    {
        var framework = FrameworkOf(fields);
        var (on, expires) = (RequiredDay(fields, "on"), RequiredDay(fields, "expires"));
        if (expires < on)
        {
            _problems.Add(fields.Node("expires")!, "'expires' is a day before 'on'.");
        }

        return new()
        {
            FrameworkId = framework?.Id ?? "",
            RequirementId = RequirementOf(fields, framework),
            Status = fields.OneOf<AttestationStatus>("status", WireName.Of),
            By = fields.RequiredText("by") ?? "",
            On = on ?? default,
            Expires = expires ?? default,
            Evidence = fields.RequiredText("evidence") ?? "",
            Note = fields.Text("note"),
        };
    }

    private static DateOnly? RequiredDay(YamlFields fields, string name) =>
        fields.RequiredText(name) is null ? null : fields.Day(name);

    private Framework? FrameworkOf(YamlFields fields)
    {
        try
        {
            return fields.RequiredText("framework") is { } id ? _catalog.Get(id) : null;
        }
        catch (UnknownFrameworkException error)
        {
            _problems.Add(fields.Node("framework")!, error.Message);
            return null;
        }
    }

    private string RequirementOf(YamlFields fields, Framework? framework)
    {
        var id = fields.RequiredText("requirement") ?? "";
        if (framework is not null && fields.Node("requirement") is { } node && ProblemOf(id, framework) is { } problem)
        {
            _problems.Add(node, problem);
        }

        return id;
    }

    private string? ProblemOf(string id, Framework framework)
    {
        var known = framework.Requirements.FirstOrDefault(requirement => requirement.Id == id);
        var ids = framework.Requirements.Select(requirement => requirement.Id);
        return known switch
        {
            null =>
                $"{framework.Id} has no requirement {FileProblems.Quote(id)}.{Suggestion.For(id, ids)} 'plumb framework show {framework.Id}' names them all.",
            { CanBeAttested: false } =>
                $"{framework.Id} {id} is judged by rules ({string.Join(", ", known.Rules)}), and cannot be attested.",
            _ when !_seen.Add((framework.Id, id)) => $"{framework.Id} {id} is attested a second time.",
            _ => null,
        };
    }
}
