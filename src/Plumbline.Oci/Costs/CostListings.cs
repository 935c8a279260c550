using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Costs;

/// <summary>How what costs money besides vaults and keys is listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/HsmCluster/ListHsmClusters</remarks>
internal sealed class CostListings : ServiceListings
{
    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<HsmCluster>(
            "kms",
            "ListHsmClusters",
            "https://kms.{region}.{domain}",
            "/20180608/hsmClusters",
            "HSM clusters"
        )
        {
            HasEnvelope = true,
            SearchType = "KmsHsmCluster",
            ListGrant = new(Verb.Inspect, "hsm-clusters"),
        },
    ];
}
