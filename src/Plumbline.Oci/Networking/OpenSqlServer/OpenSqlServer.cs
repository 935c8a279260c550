namespace Plumbline.Oci.Networking;

/// <summary>SQL Server should not be open to everyone on the internet.</summary>
public sealed class OpenSqlServer : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-122";

    private protected override string What => "SQL Server";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 1433), (Transport.Udp, 1434)];
}
