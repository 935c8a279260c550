namespace Plumbline.Oci.Networking;

/// <summary>VNC should not be open to everyone on the internet.</summary>
public sealed class OpenVncServer : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-126";

    private protected override string What => "VNC";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 5900)];
}
