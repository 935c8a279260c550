namespace Plumbline.Oci.Networking;

/// <summary>Kibana should not be open to everyone on the internet.</summary>
public sealed class OpenKibana : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-113";

    private protected override string What => "Kibana";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 5601)];
}
