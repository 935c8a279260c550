using System.Reflection;
using Plumbline.Core.Text;

namespace Plumbline.Core.Frameworks;

/// <summary>All frameworks that are embedded in an assembly as <c>frameworks/ID.yaml</c>, ordered by id.</summary>
public sealed class FrameworkCatalog
{
    private const string Folder = "frameworks/";

    private readonly SortedDictionary<string, Framework> _frameworks;
    private readonly Lazy<ILookup<string, string>> _references;

    internal FrameworkCatalog(IEnumerable<Framework> frameworks)
    {
        _frameworks = new(frameworks.ToDictionary(framework => framework.Id), StringComparer.OrdinalIgnoreCase);
        _references = new(Index);
    }

    public IReadOnlyCollection<Framework> Frameworks => _frameworks.Values;

    public static FrameworkCatalog Of(Assembly assembly) =>
        new(
            assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name => FrameworkReader.Parse(Read(assembly, name), name))
        );

    /// <summary>The framework with an id, in any case.</summary>
    /// <exception cref="UnknownFrameworkException">There is none; the message suggests one.</exception>
    public Framework Get(string id) =>
        _frameworks.TryGetValue(id, out var framework)
            ? framework
            : throw new UnknownFrameworkException(
                $"There is no framework '{id}'.{Suggestion.For(id, _frameworks.Keys)} 'plumb framework list' names them all."
            );

    /// <summary>The requirements that a rule looks at, as <c>cis-oci-3.1:4.16</c>, by framework.</summary>
    public IEnumerable<string> ReferencesOf(string ruleId) => _references.Value[ruleId];

    private ILookup<string, string> Index() =>
        (
            from framework in Frameworks
            from requirement in framework.Requirements
            from rule in requirement.Rules
            select (rule, reference: $"{framework.Id}:{requirement.Id}")
        ).ToLookup(pair => pair.rule, pair => pair.reference, StringComparer.Ordinal);

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
