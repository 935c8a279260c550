namespace Plumbline.Oci.Networking;

/// <summary>NetBIOS should not be open to everyone on the internet.</summary>
public sealed class OpenNetBios : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-115";

    private protected override string What => "NetBIOS";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Udp, 137), (Transport.Udp, 138)];
}
