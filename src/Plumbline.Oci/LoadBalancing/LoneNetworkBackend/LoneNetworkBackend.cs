namespace Plumbline.Oci.LoadBalancing;

/// <summary>A single server is a single point of failure.</summary>
public sealed class LoneNetworkBackend : LoneBackendRule<NetworkLoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-111";
}
