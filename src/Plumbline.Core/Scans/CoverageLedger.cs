using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>What is known about every rule in every region and compartment of the scope.</summary>
public sealed class CoverageLedger
{
    private readonly ScanScope _scope;
    private readonly Inventory _inventory;
    private readonly GapIndex _gaps;
    private readonly IReadOnlyDictionary<(Rule Rule, string Region, string CompartmentId), int> _findings;

    internal CoverageLedger(
        ScanScope scope,
        Inventory inventory,
        IEnumerable<Gap> gaps,
        IReadOnlyDictionary<(Rule Rule, string Region, string CompartmentId), int> findings
    )
    {
        (_scope, _inventory, _gaps, _findings) = (scope, inventory, new GapIndex(gaps), findings);
        Totals = Count();
    }

    public CoverageTotals Totals { get; }

    /// <summary>All cells, by rule, region and compartment. They are made while they are looked at.</summary>
    public IEnumerable<CoverageCell> Cells =>
        from rule in _scope.Rules
        from region in _scope.Regions
        from compartment in _scope.CompartmentIds
        select Cell(rule, region, compartment);

    /// <summary>A rule over the tenancy runs in any scope: where the home region is not in it, in the first.</summary>
    private string TenancyRegion =>
        _scope.Regions.Contains(_scope.HomeRegion) ? _scope.HomeRegion : _scope.Regions.FirstOrDefault("");

    private CoverageCell Cell(Rule rule, string region, string compartmentId)
    {
        var isOfTenancy = rule.ResourceType == typeof(Tenancy);
        if (isOfTenancy && (region != TenancyRegion || compartmentId != _scope.CompartmentIds[0]))
        {
            return new(rule, region, compartmentId, CoverageStatus.NotApplicable, 0, Cause: null, ReadAt: null);
        }

        var place = isOfTenancy ? (rule, "", _inventory.Tenancy.CompartmentId) : (rule, region, compartmentId);
        var count = _findings.GetValueOrDefault(place);
        var cause = isOfTenancy ? _gaps.FindAny(rule.Id) : _gaps.Find(rule.Id, region, compartmentId);
        var readAt = _inventory.ReadAt(rule.ResourceType, region, compartmentId);
        var status =
            cause is not null ? CoverageStatus.Gap
            : count > 0 ? CoverageStatus.Assessed
            : CoverageStatus.Empty;
        return new(rule, region, compartmentId, status, count, cause, readAt);
    }

    private CoverageTotals Count()
    {
        var counts = Cells.CountBy(cell => cell.Status).ToDictionary();
        return new(
            counts.GetValueOrDefault(CoverageStatus.Assessed),
            counts.GetValueOrDefault(CoverageStatus.Empty),
            counts.GetValueOrDefault(CoverageStatus.Gap),
            counts.GetValueOrDefault(CoverageStatus.NotApplicable)
        );
    }
}
