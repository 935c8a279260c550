namespace Plumbline.Oci.Networking;

/// <summary>the web console of HDFS should not be open to everyone on the internet.</summary>
public sealed class OpenHdfsConsole : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-112";

    private protected override string What => "the web console of HDFS";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 50070), (Transport.Tcp, 50470)];
}
