using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>What is known about every rule in every region and compartment of the scope.</summary>
public sealed class CoverageLedger
{
    private readonly ScanScope _scope;
    private readonly GapIndex _gaps;
    private readonly IReadOnlyDictionary<(Rule Rule, string Region, string CompartmentId), int> _findings;

    internal CoverageLedger(
        ScanScope scope,
        IEnumerable<Gap> gaps,
        IReadOnlyDictionary<(Rule Rule, string Region, string CompartmentId), int> findings
    )
    {
        (_scope, _gaps, _findings) = (scope, new GapIndex(gaps), findings);
        Totals = Count();
    }

    public CoverageTotals Totals { get; }

    /// <summary>All cells, by rule, region and compartment. They are made while they are looked at.</summary>
    public IEnumerable<CoverageCell> Cells =>
        from rule in _scope.Rules
        from region in _scope.Regions
        from compartment in _scope.CompartmentIds
        select Cell(rule, region, compartment);

    private CoverageCell Cell(Rule rule, string region, string compartmentId)
    {
        var isOfTenancy = rule.ResourceType == typeof(Tenancy);
        if (isOfTenancy && (region != _scope.HomeRegion || compartmentId != _scope.CompartmentIds[0]))
        {
            return new(rule, region, compartmentId, CoverageStatus.NotApplicable, 0, Cause: null);
        }

        var count = _findings.GetValueOrDefault((rule, isOfTenancy ? "" : region, compartmentId));
        var cause = isOfTenancy ? _gaps.FindAny(rule.Id) : _gaps.Find(rule.Id, region, compartmentId);
        var status =
            cause is not null ? CoverageStatus.Gap
            : count > 0 ? CoverageStatus.Assessed
            : CoverageStatus.Empty;
        return new(rule, region, compartmentId, status, count, cause);
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
