namespace Plumbline.Core.Scans;

/// <summary>Finds the gap that hides a rule in a region and compartment, however many gaps there are.</summary>
internal sealed class GapIndex
{
    private readonly Dictionary<(string Rule, string? Region, string? CompartmentId), Gap> _gaps = [];
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);

    public GapIndex(IEnumerable<Gap> gaps)
    {
        foreach (var gap in gaps)
        {
            foreach (var rule in gap.Rules)
            {
                _rules.Add(rule);
                _gaps.TryAdd((rule, gap.Region, gap.CompartmentId), gap);
            }
        }
    }

    /// <summary>Null when nothing hides it.</summary>
    public Gap? Find(string rule, string region, string compartmentId) =>
        !_rules.Contains(rule)
            ? null
            : _gaps.GetValueOrDefault((rule, region, compartmentId))
                ?? _gaps.GetValueOrDefault((rule, region, null))
                ?? _gaps.GetValueOrDefault((rule, null, compartmentId))
                ?? _gaps.GetValueOrDefault((rule, null, null));

    /// <summary>Any gap that a rule over the whole tenancy sees less by; null for none.</summary>
    public Gap? FindAny(string rule) => _rules.Contains(rule) ? _gaps.First(pair => pair.Key.Rule == rule).Value : null;
}
