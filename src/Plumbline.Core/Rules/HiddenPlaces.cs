using Plumbline.Core.Scans;

namespace Plumbline.Core.Rules;

/// <summary>
/// Where resources of one type may be that were not read, found by place however many gaps there are: a principal that
/// may list no key leaves a gap for every vault and compartment.
/// </summary>
internal sealed class HiddenPlaces
{
    private readonly HashSet<string?> _regions = [];
    private readonly HashSet<string?> _wholeRegions = [];
    private readonly HashSet<(string? Region, string ParentId)> _parents = [];

    /// <param name="gaps">Those that hide the type.</param>
    public HiddenPlaces(IEnumerable<Gap> gaps)
    {
        foreach (var gap in gaps)
        {
            Add(gap, gap.Region);
            Add(gap, region: "");
        }
    }

    /// <param name="region">Empty for any.</param>
    /// <param name="parentId">Null for any.</param>
    public bool Has(string region, string? parentId) => IsHidden(region, parentId) || IsHidden(null, parentId);

    private bool IsHidden(string? region, string? parentId) =>
        parentId is null
            ? _regions.Contains(region)
            : _wholeRegions.Contains(region) || _parents.Contains((region, parentId));

    /// <summary>
    /// A compartment whose vaults could not be listed hides those vaults with their keys, but no key of another vault:
    /// that one lists its keys in every compartment by itself.
    /// </summary>
    private void Add(Gap gap, string? region)
    {
        _regions.Add(region);
        if (gap.ResourceId is { } parentId)
        {
            _parents.Add((region, parentId));
        }
        else if (gap.CompartmentId is null || gap.Hidden.Count == 0)
        {
            _wholeRegions.Add(region);
        }
    }
}
