using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Cache;

/// <summary>Redis 7.0 gets no fixes any more.</summary>
public sealed class CacheEngine : LifecycleRule<CacheCluster>
{
    public override string Id => "OCI-CACHE-103";

    protected override Verdict Assess(CacheCluster resource, RuleContext context) =>
        Verdict.Of(
            resource.SoftwareVersion switch
            {
                null or "" => null,
                "V7_0_5" or "REDIS_7_0" => false,
                _ => true,
            },
            "The engine is maintained.",
            "The engine gets no fixes any more.",
            "The version of the engine is not known."
        ) with
        {
            Evidence = [new("softwareVersion", resource.SoftwareVersion)],
        };
}
