using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Cache;

/// <summary>What may reach a cache should be said for it, not for its whole subnet.</summary>
public sealed class CacheSecurityGroup : SecurityGroupRule<CacheCluster>
{
    public override string Id => "OCI-CACHE-101";

    private protected override string Noun => "cache";
}
