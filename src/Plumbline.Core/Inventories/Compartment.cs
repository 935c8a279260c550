namespace Plumbline.Core.Inventories;

/// <summary>A compartment; <see cref="Resource.CompartmentId"/> is its parent.</summary>
public sealed record Compartment : Resource
{
    public required string CompartmentName { get; init; }

    /// <summary>Whether it is in scope. One that is not is only a step in the paths of those below it.</summary>
    public bool IsActive { get; init; } = true;

    public override string Name => CompartmentName;
}
