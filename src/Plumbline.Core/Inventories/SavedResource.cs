namespace Plumbline.Core.Inventories;

/// <summary>What reports show of a resource, read back from a saved scan: its own fields are gone.</summary>
public sealed record SavedResource : Resource
{
    public required string SavedType { get; init; }

    public required string SavedName { get; init; }

    public override string Type => SavedType;

    public override string Name => SavedName;
}
