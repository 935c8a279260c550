using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Rules;

/// <summary>What a rule may look at beside the resource it judges. The same context gives the same verdict.</summary>
public sealed class RuleContext(
    Inventory inventory,
    DateTimeOffset asOf,
    ParameterValues parameters,
    IReadOnlyList<Gap> gaps
)
{
    /// <summary>The moment and the parameters alone, as conditions of needs see them.</summary>
    public Terms Terms { get; } = new(asOf, parameters);

    public Inventory Inventory => inventory;

    /// <summary>When the scan began: ages are counted to it.</summary>
    public DateTimeOffset AsOf => Terms.AsOf;

    /// <summary>What a parameter of the rule is set to, or its default.</summary>
    public T Get<T>(Parameter<T> parameter) => Terms.Get(parameter);

    /// <summary>
    /// Whether resources of a type may be there that were not read: those in a region, or those that one resource
    /// (a vault) holds. A rule that counts what is absent cannot tell then.
    /// </summary>
    public bool MayMiss<T>(string region, string? parentId = null)
        where T : Resource
    {
        foreach (var gap in gaps)
        {
            var isThere = gap.Region is null || region.Length == 0 || gap.Region == region;
            if (isThere && gap.Hides(Need.Listed<T>()) && MayHideThoseOf(parentId, gap))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A compartment whose vaults could not be listed hides those vaults with their keys, but no key of another vault:
    /// that one lists its keys in every compartment by itself.
    /// </summary>
    private static bool MayHideThoseOf(string? parentId, Gap gap) =>
        parentId is null
        || gap.ResourceId == parentId
        || (gap.ResourceId is null && (gap.CompartmentId is null || gap.Hidden.Count == 0));
}
