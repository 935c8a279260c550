using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Cache;

/// <summary>A cache should be in a subnet that gives no public addresses.</summary>
public sealed class CachePrivateSubnet : PrivateSubnetRule<CacheCluster>
{
    public override string Id => "OCI-CACHE-104";

    private protected override string Noun => "cache";
}
