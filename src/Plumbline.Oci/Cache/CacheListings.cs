using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Cache;

/// <summary>How caches are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/ocicache/20220315/</remarks>
internal sealed class CacheListings : ServiceListings
{
    private const string Host = "https://redis.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<CacheCluster>("redis", "ListRedisClusters", Host, "/20220315/redisClusters", "caches")
        {
            SearchType = "RedisCluster",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "redis-clusters"),
        },
    ];
}
