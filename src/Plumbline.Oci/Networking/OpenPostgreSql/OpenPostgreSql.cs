namespace Plumbline.Oci.Networking;

/// <summary>PostgreSQL should not be open to everyone on the internet.</summary>
public sealed class OpenPostgreSql : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-118";

    private protected override string What => "PostgreSQL";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 5432)];
}
