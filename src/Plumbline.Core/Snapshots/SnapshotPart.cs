namespace Plumbline.Core.Snapshots;

/// <summary>Resources that were read together, at rest: what an inventory's part becomes.</summary>
public sealed record SnapshotPart
{
    /// <summary>The type of the resources, such as <c>Key</c>.</summary>
    public required string ResourceType { get; init; }

    public required string Region { get; init; }

    /// <summary>The compartment that was listed.</summary>
    public required string CompartmentId { get; init; }

    /// <summary>How many resources there are.</summary>
    public required int Count { get; init; }

    public required DateTimeOffset? ReadAt { get; init; }

    public required bool IsJudged { get; init; }

    /// <summary>What else is to be kept of the part, as JSON: its parent, and the answer that it was read from.</summary>
    public required string Origin { get; init; }

    /// <summary>Gives the resources as a JSON array in UTF-8, the same every time.</summary>
    public required Func<ReadOnlyMemory<byte>> Read { get; init; }
}
