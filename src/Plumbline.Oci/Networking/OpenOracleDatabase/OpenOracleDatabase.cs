namespace Plumbline.Oci.Networking;

/// <summary>Oracle Database should not be open to everyone on the internet.</summary>
public sealed class OpenOracleDatabase : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-116";

    private protected override string What => "Oracle Database";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 1521), (Transport.Tcp, 2483)];
}
