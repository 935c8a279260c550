namespace Plumbline.Oci.Discovery;

/// <summary>How far the scan of one region is.</summary>
/// <param name="Region">The region's identifier.</param>
/// <param name="Done">Lists read to their end.</param>
/// <param name="Total">Lists to read, as far as is known: it may grow.</param>
/// <param name="IsFinished">Whether the region is done with.</param>
public sealed record ScanProgress(string Region, int Done, int Total, bool IsFinished);
