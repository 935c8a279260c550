namespace Plumbline.Core.Scans;

/// <summary>How much of the scope was really assessed.</summary>
internal static class Coverage
{
    /// <summary>The share, from 0 to 1, of rule × region × compartment that no gap hides; 0 for an empty scope.</summary>
    public static double Of(ScanScope scope, IReadOnlyList<Gap> gaps)
    {
        long total = (long)scope.Rules.Count * scope.Regions.Count * scope.CompartmentIds.Count;
        if (total == 0)
        {
            return 0;
        }

        var hidden =
            from rule in scope.Rules
            from region in scope.Regions
            let relevant = gaps.Where(gap => gap.Region is null || gap.Region == region).ToList()
            where relevant.Count > 0
            from compartment in scope.CompartmentIds
            where relevant.Exists(gap => gap.Hides(rule.Id, region, compartment))
            select compartment;
        return (double)(total - hidden.LongCount()) / total;
    }
}
