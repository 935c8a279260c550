using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Tagging;

/// <summary>Whether a resource carries the tags by which its cost is allocated.</summary>
/// <remarks>
/// OCI compares tag keys without regard to case, and a tag without a value allocates nothing. A key may be tagged
/// free-form or in any namespace; <c>Namespace.Key</c> asks for a defined tag of that namespace, since keys hold no dots.
/// </remarks>
internal static class CostTags
{
    private const string All = "all";

    private static readonly Parameter<IReadOnlyList<string>> Tags = Parameter.Texts(
        "tags",
        "CostCenter",
        "Project",
        "Environment",
        "Owner",
        "Department"
    );

    private static readonly Parameter<string> Match = Parameter.Choice("match", All, All, "any");

    public static IReadOnlyList<Parameter> Parameters { get; } = [Tags, Match];

    public static Verdict Judge(Resource resource, RuleContext context)
    {
        var asked = context.Get(Tags);
        var missing = asked.Where(tag => !Has(resource, tag)).ToList();
        return Judge(resource, missing, isAll: context.Get(Match) == All, asked.Count) with
        {
            Evidence = [new("missingTags", string.Join(", ", missing), Field: "freeformTags")],
        };
    }

    private static Verdict Judge(Resource resource, List<string> missing, bool isAll, int asked) =>
        missing.Count == 0 || (!isAll && missing.Count < asked) ? Verdict.Pass("The cost tags are there.")
        : resource.FreeformTags is null || resource.DefinedTags is null
            ? Verdict.NotAssessed("The API gave no tags, so what is missing is not known.")
        : isAll ? Verdict.Fail($"{missing.Count} of {asked} cost tags are missing.")
        : Verdict.Fail($"None of {asked} cost tags is there.");

    private static bool Has(Resource resource, string tag) =>
        resource.FreeformTags?.Any(own => Fits(own, tag)) == true
        || resource.DefinedTags?.Any(space =>
            space.Value.Any(own => Fits(own, tag) || Fits(new($"{space.Key}.{own.Key}", own.Value), tag))
        ) == true;

    private static bool Fits(KeyValuePair<string, string> own, string tag) =>
        string.Equals(own.Key, tag, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(own.Value);
}
