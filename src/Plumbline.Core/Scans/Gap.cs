namespace Plumbline.Core.Scans;

/// <summary>A part of the scope that could not be read, with its cause. A gap is never a pass.</summary>
public sealed record Gap
{
    /// <summary>The region's identifier; null when every region is hidden.</summary>
    public string? Region { get; init; }

    /// <summary>The compartment's OCID; null when every compartment of the region is hidden.</summary>
    public string? CompartmentId { get; init; }

    /// <summary>The OCID of the resource (a vault) whose content could not be read; null when it is not about one.</summary>
    public string? ResourceId { get; init; }

    /// <summary>What that resource is for people: its type and its display name, which is hostile input.</summary>
    public string? ResourceName { get; init; }

    public string? Service { get; init; }

    /// <summary>The API operation that failed; null when nothing was called.</summary>
    public string? Operation { get; init; }

    /// <summary>The HTTP status; null when no answer came.</summary>
    public int? Status { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public string? OpcRequestId { get; init; }

    /// <summary>The ids of the rules that see less because of it.</summary>
    public required IReadOnlyList<string> Rules { get; init; }
}
