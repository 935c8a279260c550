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
    private readonly Dictionary<Type, HiddenPlaces> _hidden = [];

    private readonly Lazy<HashSet<(string Hidden, string ResourceId)>> _lost = new(() =>
        [.. from gap in gaps where gap.ResourceId is not null from hidden in gap.Hidden select (hidden, gap.ResourceId)]
    );

    /// <summary>The moment and the parameters alone, as conditions of needs see them.</summary>
    public Terms Terms { get; } = new(asOf, parameters);

    public Inventory Inventory => inventory;

    /// <summary>When the scan began: ages are counted to it.</summary>
    public DateTimeOffset AsOf => Terms.AsOf;

    /// <summary>What a parameter of the rule is set to, or its default.</summary>
    public T Get<T>(Parameter<T> parameter) => Terms.Get(parameter);

    /// <summary>
    /// Whether what only a look at this one resource shows could not be read: that a field is absent tells nothing then.
    /// </summary>
    public bool LacksDetails<T>(T resource)
        where T : Resource => _lost.Value.Contains((Need.Whole<T>().ToString(), resource.Id));

    /// <summary>
    /// Whether resources of a type may be there that were not read: those in a region, or those that one resource
    /// (a vault) holds. A rule that counts what is absent cannot tell then.
    /// </summary>
    public bool MayMiss<T>(string region, string? parentId = null)
        where T : Resource
    {
        if (!_hidden.TryGetValue(typeof(T), out var places))
        {
            places = new HiddenPlaces(gaps.Where(gap => gap.Hides(Need.Listed<T>())));
            _hidden[typeof(T)] = places;
        }

        return places.Has(region, parentId);
    }
}
