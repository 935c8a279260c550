using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>Both hold great rights and are long out of support.</summary>
public sealed class ClusterAddOns : LifecycleRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-107";

    protected override Verdict Assess(Cluster resource, RuleContext context)
    {
        var addOns = resource.Options?.AddOns;
        return Verdict.Of(
            addOns is { IsKubernetesDashboardEnabled: true } or { IsTillerEnabled: true } ? false
                : addOns is null or { IsKubernetesDashboardEnabled: null } or { IsTillerEnabled: null } ? null
                : true,
            "Neither is installed.",
            "An old add-on is installed.",
            "Which add-ons are installed is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "isKubernetesDashboardEnabled",
                    addOns?.IsKubernetesDashboardEnabled?.ToString(),
                    Field: "options.addOns.isKubernetesDashboardEnabled"
                ),
                new("isTillerEnabled", addOns?.IsTillerEnabled?.ToString(), Field: "options.addOns.isTillerEnabled"),
            ],
        };
    }
}
