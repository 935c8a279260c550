namespace Plumbline.Oci.Networking;

/// <summary>A security list should not let everyone on the internet try RDP.</summary>
public sealed class SecurityListRdp : PortRule<SecurityList>
{
    public override string Id => "OCI-NETWORKING-102";

    private protected override string What => "RDP";

    private protected override bool Opens(TrafficRule rule) => rule.Covers(Transport.Tcp, 3389);
}
