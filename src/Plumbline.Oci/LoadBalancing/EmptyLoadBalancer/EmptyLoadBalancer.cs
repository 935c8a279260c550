namespace Plumbline.Oci.LoadBalancing;

/// <summary>A load balancer without servers costs money and answers nobody.</summary>
public sealed class EmptyLoadBalancer : EmptyBalancerRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-103";
}
