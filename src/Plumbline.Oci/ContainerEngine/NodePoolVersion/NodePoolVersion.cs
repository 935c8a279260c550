using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>Nodes that lag behind their cluster are out of support first.</summary>
public sealed class NodePoolVersion : LifecycleRule<NodePool>
{
    public override string Id => "OCI-CONTAINERENGINE-111";

    private static readonly Parameter<int> MaxBehind = Parameter.Number("maxBehind", 2, 0, 20);

    public override IReadOnlyList<Parameter> Parameters => [MaxBehind];

    public override IReadOnlyList<Need> Needs => [Need.Listed<NodePool>(), Need.Listed<Cluster>()];

    protected override Verdict Assess(NodePool resource, RuleContext context)
    {
        var cluster = context.Inventory.Find<Cluster>(resource.ClusterId, resource.Region);
        var behind =
            KubernetesVersion.MinorOf(cluster?.KubernetesVersion)
            - KubernetesVersion.MinorOf(resource.KubernetesVersion);
        return Verdict.Of(
            behind <= context.Get(MaxBehind) ? true
                : behind is null ? null
                : false,
            "The nodes are close to the version of their cluster.",
            "The nodes are too far behind their cluster.",
            "The version of the cluster or of the nodes is not known."
        ) with
        {
            Evidence =
            [
                new("kubernetesVersion", resource.KubernetesVersion),
                new("clusterVersion", cluster?.KubernetesVersion, cluster, "kubernetesVersion"),
            ],
        };
    }
}
