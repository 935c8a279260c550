namespace Plumbline.Oci.Networking;

/// <summary>A network security group should not let everyone on the internet try RDP.</summary>
public sealed class SecurityGroupRdp : PortRule<NetworkSecurityGroup>
{
    public override string Id => "OCI-NETWORKING-104";

    private protected override string What => "RDP";

    private protected override bool Opens(TrafficRule rule) => rule.Covers(Transport.Tcp, 3389);
}
