using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>Nodes that are all in one place are all lost with it.</summary>
public sealed class NodePoolSpread : LifecycleRule<NodePool>
{
    public override string Id => "OCI-CONTAINERENGINE-109";

    protected override Verdict Assess(NodePool resource, RuleContext context)
    {
        var domains = (resource.NodeConfigDetails?.PlacementConfigs ?? [])
            .Select(place => place.AvailabilityDomain)
            .OfType<string>()
            .Distinct()
            .ToList();
        return Verdict.Of(
            domains.Count == 0 ? null : domains.Count > 1,
            "The nodes are spread over several availability domains.",
            "All nodes are in one availability domain.",
            "Where the nodes are is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "availabilityDomains",
                    string.Join(", ", domains),
                    Field: "nodeConfigDetails.placementConfigs.availabilityDomain"
                ),
            ],
        };
    }
}
