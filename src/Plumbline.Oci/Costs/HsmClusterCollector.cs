using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Costs;

/// <summary>Reads the clusters of dedicated KMS of one region.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/HsmCluster/ListHsmClusters</remarks>
internal sealed class HsmClusterCollector(RegionScan scan)
{
    /// <summary>Whether anybody asks what this collector reads.</summary>
    public static bool IsNeeded(NeedSet needs) => needs.Has<HsmCluster>();

    /// <summary>A stop leaves a gap and is no error.</summary>
    public Task CollectAsync(CancellationToken cancellationToken) =>
        new CompartmentLists<HsmCluster>(scan, Clusters, scan.Scope.CompartmentIds).CollectAsync(cancellationToken);

    private Listing<HsmCluster> Clusters =>
        new(
            new("kms", "ListHsmClusters", scan.Connection.Endpoints.Kms(scan.Region))
            {
                Region = scan.Region.Identifier,
            },
            "/20180608/hsmClusters",
            "kmshsmcluster",
            "HSM clusters",
            OciJson.Default.HsmCluster
        )
        {
            HasEnvelope = true,
        };
}
