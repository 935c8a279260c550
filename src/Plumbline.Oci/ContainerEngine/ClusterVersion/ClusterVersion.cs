using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>Old versions of Kubernetes get no fixes.</summary>
public sealed class ClusterVersion : LifecycleRule<Cluster>
{
    public override string Id => "OCI-CONTAINERENGINE-105";

    private static readonly Parameter<int> MaxBehind = Parameter.Number("maxBehind", 1, 0, 20);

    public override IReadOnlyList<Parameter> Parameters => [MaxBehind];

    protected override Verdict Assess(Cluster resource, RuleContext context)
    {
        var newest = resource.AvailableKubernetesUpgrades?.Select(KubernetesVersion.MinorOf).Max();
        var behind = resource.AvailableKubernetesUpgrades is { Count: 0 }
            ? 0
            : newest - KubernetesVersion.MinorOf(resource.KubernetesVersion);
        return Verdict.Of(
            behind <= context.Get(MaxBehind) ? true
                : behind is null ? null
                : false,
            "The cluster runs a recent version.",
            "The cluster is several versions behind.",
            "Which versions the cluster could be upgraded to is not known."
        ) with
        {
            Evidence =
            [
                new("kubernetesVersion", resource.KubernetesVersion),
                new("availableKubernetesUpgrades", string.Join(", ", resource.AvailableKubernetesUpgrades ?? [])),
            ],
        };
    }
}
