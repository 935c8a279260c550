namespace Plumbline.Oci.Networking;

/// <summary>FTP should not be open to everyone on the internet.</summary>
public sealed class OpenFtp : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-109";

    private protected override string What => "FTP";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 20), (Transport.Tcp, 21)];
}
