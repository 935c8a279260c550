using Plumbline.Oci.Networking;

namespace Plumbline.Oci.LoadBalancing;

/// <summary>What may reach a load balancer should be said for it, not for its whole subnet.</summary>
public sealed class LoadBalancerSecurityGroup : SecurityGroupRule<LoadBalancer>
{
    public override string Id => "OCI-LOADBALANCING-102";

    private protected override string Noun => "load balancer";

    private protected override string Field => "networkSecurityGroupIds";
}
