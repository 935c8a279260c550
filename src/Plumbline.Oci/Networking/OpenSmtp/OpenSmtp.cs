namespace Plumbline.Oci.Networking;

/// <summary>SMTP should not be open to everyone on the internet.</summary>
public sealed class OpenSmtp : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-121";

    private protected override string What => "SMTP";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 25)];
}
