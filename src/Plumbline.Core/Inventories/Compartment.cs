namespace Plumbline.Core.Inventories;

/// <summary>A compartment; <see cref="Resource.CompartmentId"/> is its parent.</summary>
public sealed record Compartment : Resource
{
    public required string CompartmentName { get; init; }

    public override string Name => CompartmentName;
}
