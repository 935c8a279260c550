using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>What runs in a cluster should be what was built.</summary>
public sealed class ClusterImagePolicy : LifecycleRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-106";

    protected override Verdict Assess(Cluster resource, RuleContext context) =>
        Verdict.Of(
            resource.ImagePolicyConfig?.IsPolicyEnabled,
            "Only images that were signed may run.",
            "Any image may run.",
            "Whether images must be signed is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "isPolicyEnabled",
                    resource.ImagePolicyConfig?.IsPolicyEnabled?.ToString(),
                    Field: "imagePolicyConfig.isPolicyEnabled"
                ),
            ],
        };
}
