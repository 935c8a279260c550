using Plumbline.Oci.Networking;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>What may reach a network load balancer should be said for it.</summary>
public sealed class NetworkLoadBalancerSecurityGroup : SecurityGroupRule<NetworkLoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-109";

    private protected override string Noun => "network load balancer";

    private protected override string Field => "networkSecurityGroupIds";
}
