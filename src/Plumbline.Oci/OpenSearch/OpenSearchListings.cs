using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.OpenSearch;

/// <summary>How clusters of OpenSearch are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/opensearch/20180828/</remarks>
internal sealed class OpenSearchListings : ServiceListings
{
    private const string Host = "https://search-indexing.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<OpenSearchCluster>(
            "opensearch",
            "ListOpensearchClusters",
            Host,
            "/20180828/opensearchClusters",
            "clusters of OpenSearch"
        )
        {
            SearchType = "OpensearchCluster",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "opensearch-clusters"),
        },
    ];
}
