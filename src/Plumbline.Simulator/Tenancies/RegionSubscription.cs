namespace Plumbline.Simulator.Tenancies;

/// <summary>A region the tenancy is subscribed to, in the API's shape.</summary>
internal sealed record RegionSubscription(string RegionKey, string RegionName, string Status, bool IsHomeRegion)
{
    public bool IsReady => Status != "IN_PROGRESS";
}
