namespace Plumbline.Oci.Networking;

/// <summary>SMB should not be open to everyone on the internet.</summary>
public sealed class OpenSmb : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-120";

    private protected override string What => "SMB";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 445)];
}
