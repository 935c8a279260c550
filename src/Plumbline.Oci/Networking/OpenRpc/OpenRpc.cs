namespace Plumbline.Oci.Networking;

/// <summary>Windows RPC should not be open to everyone on the internet.</summary>
public sealed class OpenRpc : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-119";

    private protected override string What => "Windows RPC";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 135)];
}
