namespace Plumbline.Oci.Networking;

/// <summary>Telnet should not be open to everyone on the internet.</summary>
public sealed class OpenTelnet : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-124";

    private protected override string What => "Telnet";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 23)];
}
