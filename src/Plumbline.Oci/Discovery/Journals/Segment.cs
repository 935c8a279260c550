namespace Plumbline.Oci.Discovery.Journals;

/// <summary>Where a page of items rests: in the journal's file, or in memory when the disk took no more.</summary>
internal readonly record struct Segment(long Offset, int Length, int Count)
{
    public byte[]? Bytes { get; init; }

    /// <summary>Under which the page can be found at OCI; null when it had no such id.</summary>
    public string? OpcRequestId { get; init; }
}
