namespace Plumbline.Oci.Networking;

/// <summary>Redis should not be open to everyone on the internet.</summary>
public sealed class OpenRedis : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-127";

    private protected override string What => "Redis";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 6379)];
}
