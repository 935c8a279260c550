namespace Plumbline.Oci.Discovery;

/// <summary>How far the scan of one region is.</summary>
/// <param name="Region">The region's identifier.</param>
/// <param name="Done">Compartments read.</param>
/// <param name="Total">Compartments to read.</param>
public sealed record ScanProgress(string Region, int Done, int Total);
