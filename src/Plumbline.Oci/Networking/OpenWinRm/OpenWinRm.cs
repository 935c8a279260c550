namespace Plumbline.Oci.Networking;

/// <summary>Windows Remote Management should not be open to everyone on the internet.</summary>
public sealed class OpenWinRm : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-144";

    private protected override string What => "Windows Remote Management";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 5985), (Transport.Tcp, 5986)];
}
