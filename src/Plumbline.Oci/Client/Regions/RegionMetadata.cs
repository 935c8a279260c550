namespace Plumbline.Oci.Client.Regions;

/// <summary>One region as <c>OCI_REGION_METADATA</c> and <c>~/.oci/regions-config.json</c> describe it.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/API/Concepts/sdk_adding_new_region_endpoints.htm</remarks>
internal sealed record RegionMetadata(string? RealmDomainComponent, string? RegionKey, string? RegionIdentifier);
