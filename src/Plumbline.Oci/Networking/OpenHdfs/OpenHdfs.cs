namespace Plumbline.Oci.Networking;

/// <summary>the HDFS name node should not be open to everyone on the internet.</summary>
public sealed class OpenHdfs : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-111";

    private protected override string What => "the HDFS name node";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } = [(Transport.Tcp, 8020)];
}
