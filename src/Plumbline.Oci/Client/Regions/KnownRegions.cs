namespace Plumbline.Oci.Client.Regions;

/// <summary>The table of realms and regions in <c>regions.json</c>.</summary>
internal sealed record KnownRegions(
    IReadOnlyDictionary<string, string> Realms,
    IReadOnlyDictionary<string, KnownRegion> Regions
);
