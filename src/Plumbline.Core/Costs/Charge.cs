using Plumbline.Core.Inventories;

namespace Plumbline.Core.Costs;

/// <summary>What one resource adds to a component of the cost.</summary>
/// <param name="CompartmentPath">Null when the compartment could not be read.</param>
/// <param name="Quantity">In the component's unit.</param>
/// <param name="Cost">Its share of a month's cost, by quantity; null when there is no price.</param>
/// <param name="FindingId">The finding whose fix would save it; null for none.</param>
/// <param name="Saving">How much of a month's cost that would save; null without a finding.</param>
public sealed record Charge(
    Resource Resource,
    string? CompartmentPath,
    decimal Quantity,
    decimal? Cost,
    string? FindingId = null,
    decimal? Saving = null
);
