namespace Plumbline.Oci.Networking;

/// <summary>A network security group should not let everyone on the internet try SSH.</summary>
public sealed class SecurityGroupSsh : PortRule<NetworkSecurityGroup>
{
    public override string Id => "OCI-NETWORKING-103";

    private protected override string What => "SSH";

    private protected override bool Opens(TrafficRule rule) => rule.Covers(Transport.Tcp, 22);
}
