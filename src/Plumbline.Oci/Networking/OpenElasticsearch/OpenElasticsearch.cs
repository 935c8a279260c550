namespace Plumbline.Oci.Networking;

/// <summary>Elasticsearch and OpenSearch should not be open to everyone on the internet.</summary>
public sealed class OpenElasticsearch : FilterPortRule
{
    public override string Id => "OCI-NETWORKING-142";

    private protected override string What => "Elasticsearch and OpenSearch";

    private protected override IReadOnlyList<(Transport Transport, int Port)> Ports { get; } =
    [(Transport.Tcp, 9200), (Transport.Tcp, 9300)];
}
