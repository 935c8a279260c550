using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>What a scan set out to read, so that nothing is left out in silence.</summary>
public sealed record ScanScope
{
    /// <summary>Region identifiers, in the order of the tenancy's subscriptions.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>The tenancy's home region, in scope or not; empty when it is unknown.</summary>
    public string HomeRegion { get; init; } = "";

    /// <summary>Compartments, the one that is highest in the tree first.</summary>
    public required IReadOnlyList<string> CompartmentIds { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>What is collected beside what the rules need: for views of the inventory itself.</summary>
    public IReadOnlyList<Need> AlsoNeeded { get; init; } = [];

    /// <summary>All that is collected.</summary>
    public IEnumerable<Need> Needs => Rules.SelectMany(rule => rule.Needs).Concat(AlsoNeeded);

    /// <summary>The regions that the user chose; null when every subscribed region is in scope.</summary>
    public IReadOnlyList<string>? ChosenRegions { get; init; }

    /// <summary>The compartments (each with all below it) that the user chose; null for the whole tenancy.</summary>
    public IReadOnlyList<string>? ChosenCompartmentIds { get; init; }

    /// <summary>The rules that the user chose; null when every rule runs.</summary>
    public IReadOnlyList<string>? ChosenRules { get; init; }

    /// <summary>Subscribed regions that OCI does not serve yet: they hold nothing that could be read.</summary>
    public IReadOnlyList<string> RegionsNotReady { get; init; } = [];
}
