using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>What is known about every rule in every region and compartment of the scope.</summary>
public sealed class CoverageLedger
{
    private readonly ScanScope _scope;
    private readonly Inventory _inventory;
    private readonly GapIndex _gaps;
    private readonly Judging _judging;
    private readonly IReadOnlyDictionary<(string Rule, string Region, string CompartmentId), int> _findings;

    internal CoverageLedger(
        ScanScope scope,
        Inventory inventory,
        Judging judging,
        IEnumerable<Gap> gaps,
        IReadOnlyDictionary<(string Rule, string Region, string CompartmentId), int> findings
    )
    {
        (_scope, _inventory, _judging, _gaps, _findings) = (scope, inventory, judging, new GapIndex(gaps), findings);
        var counts = Cells
            .AggregateBy(
                cell => (Rule: cell.Rule.Id, cell.CompartmentId),
                CoverageTotals.None,
                (totals, cell) => totals.With(cell.Status)
            )
            .ToList();
        ByRule = Sum(counts, key => key.Rule);
        ByCompartment = Sum(counts, key => inventory.Compartments.PathOf(key.CompartmentId) ?? key.CompartmentId);
        Totals = CoverageTotals.Sum(ByRule.Values);
    }

    public CoverageTotals Totals { get; }

    public IReadOnlyDictionary<string, CoverageTotals> ByRule { get; }

    /// <summary>By compartment path, or OCID where the path is unknown.</summary>
    public IReadOnlyDictionary<string, CoverageTotals> ByCompartment { get; }

    /// <summary>All cells, by rule, region and compartment. They are made while they are looked at.</summary>
    public IEnumerable<CoverageCell> Cells =>
        from rule in _scope.Rules
        from region in _scope.Regions
        from compartment in _scope.CompartmentIds
        select Cell(rule, region, compartment);

    /// <summary>What has no region is judged in any scope: where the home region is not in it, in the first.</summary>
    private string RegionOfGlobals =>
        _scope.Regions.Contains(_scope.HomeRegion) ? _scope.HomeRegion : _scope.Regions.FirstOrDefault("");

    private CoverageCell Cell(Rule rule, string region, string compartmentId)
    {
        var isOfTenancy = rule.ResourceType == typeof(Tenancy);
        var isGlobal = rule.ResourceType.IsSubclassOf(typeof(GlobalResource));
        var isElsewhere =
            (isGlobal && region != RegionOfGlobals) || (isOfTenancy && compartmentId != _scope.CompartmentIds[0]);
        if (isElsewhere || _judging.Profile.Of(rule).IsOff(_inventory.Compartments.PathOf(compartmentId)))
        {
            return new(rule.Card, region, compartmentId, CoverageStatus.NotApplicable, 0, Cause: null, ReadAt: null);
        }

        var regionOfResources = isGlobal ? "" : region;
        var judged = isOfTenancy ? _inventory.Tenancy.CompartmentId : compartmentId;
        var count = _findings.GetValueOrDefault((rule.Id, regionOfResources, judged));
        var cause = isOfTenancy ? _gaps.FindAny(rule.Id) : _gaps.Find(rule.Id, region, compartmentId);
        var readAt = rule.ResourceTypes.Min(type => _inventory.ReadAt(type, regionOfResources, compartmentId));
        var status =
            cause is not null ? CoverageStatus.Gap
            : count > 0 ? CoverageStatus.Assessed
            : CoverageStatus.Empty;
        return new(rule.Card, region, compartmentId, status, count, cause, readAt);
    }

    private static Dictionary<string, CoverageTotals> Sum<TKey>(
        IEnumerable<KeyValuePair<TKey, CoverageTotals>> counts,
        Func<TKey, string> group
    ) =>
        counts
            .GroupBy(count => group(count.Key), count => count.Value)
            .ToDictionary(group => group.Key, CoverageTotals.Sum, StringComparer.Ordinal);
}
