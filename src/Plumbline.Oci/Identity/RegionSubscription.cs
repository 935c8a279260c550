namespace Plumbline.Oci.Identity;

/// <summary>A region that the tenancy may use, as ListRegionSubscriptions gives it.</summary>
internal sealed record RegionSubscription(string RegionName, string? Status = null, bool IsHomeRegion = false)
{
    /// <summary>
    /// A subscription in progress is not served yet, so nothing can be in it. One in a state that is missing or unknown
    /// to this version may be served: asking shows it.
    /// </summary>
    public bool IsReady => Status != "IN_PROGRESS";
}
