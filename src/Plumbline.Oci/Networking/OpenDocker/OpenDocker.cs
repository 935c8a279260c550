namespace Plumbline.Oci.Networking;

/// <summary>the Docker API should not be open to everyone on the internet.</summary>
public sealed class OpenDocker : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-108";

    private protected override string What => "the Docker API";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 2375), (Transport.Tcp, 2376)];
}
