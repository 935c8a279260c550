namespace Plumbline.Oci.Search;

/// <summary>What Resource Search says about a resource. It may be hours old.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/search/20180409/ResourceSummary</remarks>
internal sealed record SearchHit(string ResourceType, string Identifier, string CompartmentId)
{
    public string? LifecycleState { get; init; }

    public SearchDetails? AdditionalDetails { get; init; }
}
