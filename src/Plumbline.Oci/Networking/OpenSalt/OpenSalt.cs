namespace Plumbline.Oci.Networking;

/// <summary>Salt should not be open to everyone on the internet.</summary>
public sealed class OpenSalt : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-123";

    private protected override string What => "Salt";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 4505), (Transport.Tcp, 4506)];
}
