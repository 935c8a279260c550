namespace Plumbline.Oci.LoadBalancing;

/// <summary>A network load balancer without servers answers nobody.</summary>
public sealed class EmptyNetworkLoadBalancer : EmptyBalancerRule<NetworkLoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-110";
}
