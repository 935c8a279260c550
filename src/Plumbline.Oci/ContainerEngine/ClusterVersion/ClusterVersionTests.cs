using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class ClusterVersionTests : RuleSpec<ClusterVersion, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        KubernetesVersion = "v1.33.1",
        AvailableKubernetesUpgrades = ["v1.34.1"],
    };

    private static readonly Verdict Pass = Verdict.Pass("The cluster runs a recent version.");

    private static readonly Verdict Fail = Verdict.Fail("The cluster is several versions behind.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Which versions the cluster could be upgraded to is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one behind", [Sample], Pass),
            new("newest", [Sample with { AvailableKubernetesUpgrades = [] }], Pass),
            new("a fix behind", [Sample with { AvailableKubernetesUpgrades = ["v1.33.4"] }], Pass),
            new(
                "two behind",
                [Sample with { AvailableKubernetesUpgrades = ["v1.33.4", "v1.34.1", "v1.35.0"] }],
                Fail with
                {
                    Evidence =
                    [
                        new("kubernetesVersion", "v1.33.1"),
                        new("availableKubernetesUpgrades", "v1.33.4, v1.34.1, v1.35.0"),
                    ],
                }
            ),
            new(
                "10 is more than 9",
                [Sample with { KubernetesVersion = "v1.9.1", AvailableKubernetesUpgrades = ["v1.10.0"] }],
                Pass
            ),
            new("two are allowed", [Sample with { AvailableKubernetesUpgrades = ["v1.35.0"] }], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["maxBehind"] = ["2"] },
            },
            new("upgrades not given", [Sample with { AvailableKubernetesUpgrades = null }], Unknown),
            new("no version", [Sample with { KubernetesVersion = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
