using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Cache;

/// <summary>A cache on one node is empty after every failure.</summary>
public sealed class CacheReplicas : LifecycleRule<CacheCluster>
{
    public override string Id => "OCI-CACHE-102";

    protected override Verdict Assess(CacheCluster resource, RuleContext context) =>
        Verdict.Of(
            resource.NodeCount > 1 ? true
                : resource.NodeCount is null ? null
                : false,
            "Another node can take over.",
            "There is one node.",
            "How many nodes there are is not known."
        ) with
        {
            Evidence = [new("nodeCount", resource.NodeCount?.ToString(CultureInfo.InvariantCulture))],
        };
}
