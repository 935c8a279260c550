namespace Plumbline.Core.Scans;

/// <summary>What one look at all findings tells.</summary>
public sealed class ScanSummary
{
    public ScanSummary(IEnumerable<Finding> findings)
    {
        var (rules, compartments) = (new TallyBuilder<string>(), new TallyBuilder<string>());
        var (places, exceptions) = (new Dictionary<(string, string, string), int>(), new Dictionary<string, int>());
        foreach (var finding in findings)
        {
            rules.Add(finding.Rule.Id, finding);
            compartments.Add(finding.CompartmentPath ?? finding.Resource.CompartmentId, finding);
            var place = (finding.Rule.Id, finding.Resource.Region, finding.Resource.CompartmentId);
            places[place] = places.GetValueOrDefault(place) + 1;
            if (finding.Exception is { } exception)
            {
                exceptions[exception.Id] = exceptions.GetValueOrDefault(exception.Id) + 1;
            }
        }

        (ByRule, ByCompartment, Places, Exceptions) = (rules.Build(), compartments.Build(), places, exceptions);
        Total = RiskTally.Sum(ByRule.Values);
    }

    public RiskTally Total { get; }

    /// <summary>By rule id; a rule without findings has no entry.</summary>
    public IReadOnlyDictionary<string, RiskTally> ByRule { get; }

    /// <summary>By compartment path, or OCID where the path is unknown.</summary>
    public IReadOnlyDictionary<string, RiskTally> ByCompartment { get; }

    /// <summary>How many failures an exception covers, or did before it expired, by its id.</summary>
    public IReadOnlyDictionary<string, int> Exceptions { get; }

    /// <summary>How many findings a rule has in a region and compartment.</summary>
    internal IReadOnlyDictionary<(string Rule, string Region, string CompartmentId), int> Places { get; }

    public StatusCounts CountsOf(string ruleId) => ByRule.GetValueOrDefault(ruleId, RiskTally.None).Counts;
}
