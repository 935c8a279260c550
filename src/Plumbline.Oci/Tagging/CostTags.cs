using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Tagging;

/// <summary>Whether a resource carries the tags by which its cost is allocated.</summary>
/// <remarks>
/// OCI compares tag keys without regard to case, and a tag without a value allocates nothing. A key may be tagged
/// free-form or in any namespace; <c>Namespace.Key</c> asks for a defined tag of that namespace, since keys hold no dots.
/// </remarks>
internal sealed class CostTags
{
    private const string All = "all";

    private readonly Parameter<IReadOnlyList<string>> _tags;
    private readonly Parameter<string> _match = Parameter.Choice("match", All, All, "any");

    private CostTags(string last) =>
        _tags = Parameter.Texts("tags", "CostCenter", "Project", "Environment", "Owner", last);

    /// <summary>Those that the published knowledge base asks of vaults.</summary>
    public static CostTags OfKeys { get; } = new("Department");

    /// <summary>Those that it asks of storage.</summary>
    public static CostTags OfStorage { get; } = new("BillingCode");

    public IReadOnlyList<Parameter> Parameters => [_tags, _match];

    public Verdict Judge(Resource resource, RuleContext context)
    {
        var asked = context.Get(_tags);
        var missing = asked.Where(tag => !Has(resource, tag)).ToList();
        return Judge(resource, missing, isAll: context.Get(_match) == All, asked.Count) with
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
