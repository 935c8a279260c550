namespace Plumbline.Oci.Networking;

/// <summary>DNS should not be open to everyone on the internet.</summary>
public sealed class OpenDns : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-107";

    private protected override string What => "DNS";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 53), (Transport.Udp, 53)];
}
