using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>Basic clusters come without a promise of availability.</summary>
public sealed class EnhancedCluster : LifecycleRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-108";

    protected override Verdict Assess(Cluster resource, RuleContext context) =>
        Verdict.Of(
            resource.ClusterType switch
            {
                "ENHANCED_CLUSTER" => true,
                "BASIC_CLUSTER" => false,
                _ => null,
            },
            "The cluster is an enhanced one.",
            "The cluster is a basic one.",
            "The type of the cluster is not known."
        ) with
        {
            Evidence = [new("type", resource.ClusterType)],
        };
}
