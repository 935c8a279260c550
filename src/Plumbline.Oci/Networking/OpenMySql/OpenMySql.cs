namespace Plumbline.Oci.Networking;

/// <summary>MySQL should not be open to everyone on the internet.</summary>
public sealed class OpenMySql : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-114";

    private protected override string What => "MySQL";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 3306), (Transport.Tcp, 4333)];
}
