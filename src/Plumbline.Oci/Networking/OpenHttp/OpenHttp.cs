namespace Plumbline.Oci.Networking;

/// <summary>plain HTTP should not be open to everyone on the internet.</summary>
public sealed class OpenHttp : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-110";

    private protected override string What => "plain HTTP";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 80)];
}
