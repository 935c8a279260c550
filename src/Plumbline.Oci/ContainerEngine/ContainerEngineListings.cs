using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>How clusters and their nodes are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/containerengine/20180222/</remarks>
internal sealed class ContainerEngineListings : ServiceListings
{
    private const string Host = "https://containerengine.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Cluster>("container_engine", "ListClusters", Host, "/20180222/clusters", "clusters")
        {
            SearchType = "ClustersCluster",
            GetOperation = "GetCluster",
            Get = "/20180222/clusters/{id}",
            GetGrant = new(Verb.Read, "clusters"),
            ListGrant = new(Verb.Inspect, "clusters"),
        },
        new Listing<NodePool>("container_engine", "ListNodePools", Host, "/20180222/nodePools", "node pools")
        {
            ListGrant = new(Verb.Inspect, "cluster-node-pools"),
        },
    ];
}
