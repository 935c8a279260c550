namespace Plumbline.Oci.Networking;

/// <summary>MongoDB should not be open to everyone on the internet.</summary>
public sealed class OpenMongoDb : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-141";

    private protected override string What => "MongoDB";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 27017), (Transport.Tcp, 27018)];
}
