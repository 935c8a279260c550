using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class ClusterImagePolicyTests : RuleSpec<ClusterImagePolicy, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        ImagePolicyConfig = new ImagePolicyConfig(true),
    };

    private static readonly Verdict Pass = Verdict.Pass("Only images that were signed may run.");

    private static readonly Verdict Fail = Verdict.Fail("Any image may run.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether images must be signed is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { ImagePolicyConfig = new ImagePolicyConfig(false) }],
                Fail with
                {
                    Evidence = [new("isPolicyEnabled", "False")],
                }
            ),
            new("not given", [Sample with { ImagePolicyConfig = new ImagePolicyConfig(null) }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
