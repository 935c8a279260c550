namespace Plumbline.Core.Costs;

/// <summary>One thing that is billed, for the whole tenancy.</summary>
public sealed record CostComponent
{
    /// <summary>Oracle's part number; empty for what has none.</summary>
    public required string PartNumber { get; init; }

    public required string Name { get; init; }

    /// <summary>What is counted.</summary>
    public required string Unit { get; init; }

    public required IReadOnlyList<Charge> Charges { get; init; }

    /// <summary>Null where the price list has none.</summary>
    public Price? Price { get; init; }

    /// <summary>Whether Oracle charges nothing for it.</summary>
    public bool IsFree { get; init; }

    public decimal Quantity => Charges.Sum(charge => charge.Quantity);

    /// <summary>A month's cost; null when there is no price.</summary>
    public decimal? Cost => IsFree ? 0 : Price?.CostOf(Quantity);
}
