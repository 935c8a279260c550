namespace Plumbline.Oci.Networking;

/// <summary>CIFS over UDP should not be open to everyone on the internet.</summary>
public sealed class OpenCifs : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-106";

    private protected override string What => "CIFS over UDP";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Udp, 445)];
}
