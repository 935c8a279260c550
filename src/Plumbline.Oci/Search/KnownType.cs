namespace Plumbline.Oci.Search;

/// <summary>A type of resource that Search knows.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/search/20180409/ResourceType/ListResourceTypes</remarks>
internal sealed record KnownType(string Name);
