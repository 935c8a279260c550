namespace Plumbline.Oci.Networking;

/// <summary>Autonomous Database should not be open to everyone on the internet.</summary>
public sealed class OpenAutonomousDatabase : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-117";

    private protected override string What => "Autonomous Database";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 1522)];
}
