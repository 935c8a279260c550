namespace Plumbline.Core.Costs;

/// <summary>How a month's cost comes about: each component, its price, and what was not priced.</summary>
public sealed record CostSheet
{
    public required Money Money { get; init; }

    public required IReadOnlyList<CostComponent> Components { get; init; }

    /// <summary>What has no price here, or could not be counted, one sentence each.</summary>
    public required IReadOnlyList<string> NotPriced { get; init; }

    /// <summary>What the figures rest on, one sentence each.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    public IEnumerable<Charge> Charges => Components.SelectMany(component => component.Charges);
}
