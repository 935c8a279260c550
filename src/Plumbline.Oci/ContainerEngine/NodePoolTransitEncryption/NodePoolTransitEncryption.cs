using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>What a node writes should not cross the network in the clear.</summary>
public sealed class NodePoolTransitEncryption : LifecycleRule<NodePool>
{
    public override string Id => "OCI-CONTAINERENGINE-110";

    protected override Verdict Assess(NodePool resource, RuleContext context) =>
        Verdict.Of(
            resource.NodeConfigDetails?.IsPvEncryptionInTransitEnabled,
            "Traffic to volumes is encrypted.",
            "Traffic to volumes is not encrypted.",
            "Whether traffic to volumes is encrypted is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "isPvEncryptionInTransitEnabled",
                    resource.NodeConfigDetails?.IsPvEncryptionInTransitEnabled?.ToString(),
                    Field: "nodeConfigDetails.isPvEncryptionInTransitEnabled"
                ),
            ],
        };
}
