namespace Plumbline.Core.Costs;

/// <summary>What a unit costs from some quantity on.</summary>
/// <param name="Above">The quantity above which it holds; 0 for the first tier.</param>
/// <param name="UnitPrice">In the price list's currency.</param>
public sealed record PriceTier(decimal Above, decimal UnitPrice);
