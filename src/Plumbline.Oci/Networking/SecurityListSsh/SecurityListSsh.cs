namespace Plumbline.Oci.Networking;

/// <summary>A security list should not let everyone on the internet try SSH.</summary>
public sealed class SecurityListSsh : PortRule<SecurityList>
{
    public override string Id => "OCI-NETWORKING-101";

    private protected override string What => "SSH";

    private protected override bool Opens(TrafficRule rule) => rule.Covers(Transport.Tcp, 22);
}
