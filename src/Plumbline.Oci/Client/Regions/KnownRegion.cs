namespace Plumbline.Oci.Client.Regions;

/// <summary>A region's key and realm, as in <c>regions.json</c>.</summary>
internal sealed record KnownRegion(string Key, string Realm);
