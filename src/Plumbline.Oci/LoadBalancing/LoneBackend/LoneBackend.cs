namespace Plumbline.Oci.LoadBalancing;

/// <summary>A load balancer with one server behind it is no help when that server fails.</summary>
public sealed class LoneBackend : LoneBackendRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-107";
}
