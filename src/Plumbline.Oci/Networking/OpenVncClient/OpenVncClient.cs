namespace Plumbline.Oci.Networking;

/// <summary>listening VNC clients should not be open to everyone on the internet.</summary>
public sealed class OpenVncClient : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-125";

    private protected override string What => "listening VNC clients";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 5500)];
}
