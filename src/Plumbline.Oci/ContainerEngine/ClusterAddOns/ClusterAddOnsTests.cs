using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class ClusterAddOnsTests : RuleSpec<ClusterAddOns, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        Options = new ClusterOptions(new AddOnOptions(false, false)),
    };

    private static readonly Verdict Pass = Verdict.Pass("Neither is installed.");

    private static readonly Verdict Fail = Verdict.Fail("An old add-on is installed.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Which add-ons are installed is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("neither", [Sample], Pass),
            new("dashboard", [Sample with { Options = new ClusterOptions(new AddOnOptions(true, false)) }], Fail),
            new("Tiller", [Sample with { Options = new ClusterOptions(new AddOnOptions(false, true)) }], Fail),
            new(
                "Tiller, dashboard not given",
                [Sample with { Options = new ClusterOptions(new AddOnOptions(null, true)) }],
                Fail
            ),
            new("not given", [Sample with { Options = null }], Unknown),
            new("half given", [Sample with { Options = new ClusterOptions(new AddOnOptions(false)) }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
