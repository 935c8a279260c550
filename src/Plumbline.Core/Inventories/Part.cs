namespace Plumbline.Core.Inventories;

/// <summary>
/// Resources of one type that were read together: a page of a list. They are not kept in memory: each look at them
/// reads them again from where they rest.
/// </summary>
public sealed record Part
{
    public required Type ResourceType { get; init; }

    public required string Region { get; init; }

    /// <summary>
    /// What the resources call their type: where one record stands for many kinds, it tells lists of a compartment apart.
    /// </summary>
    public string Kind { get; init; } = "";

    /// <summary>The compartment that was listed.</summary>
    public required string CompartmentId { get; init; }

    /// <summary>The resource that holds these (a vault), if they have such a parent.</summary>
    public Resource? Parent { get; init; }

    /// <summary>How many resources there are.</summary>
    public required int Count { get; init; }

    /// <summary>When they were read; null when it does not matter.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>
    /// Whether rules judge these. What lies outside the chosen compartments (the vault of a key there) is only looked up.
    /// </summary>
    public bool IsJudged { get; init; } = true;

    /// <summary>Gives them, the same every time.</summary>
    public required Func<IEnumerable<Resource>> Read { get; init; }
}
