namespace Plumbline.Oci.Identity.Policies;

/// <summary>Connecting two tenancies' resources, such as peering gateways.</summary>
internal sealed record AssociateGrant(string ResourceType) : Grant
{
    public override string ToString() => $"associate {ResourceType}";
}
