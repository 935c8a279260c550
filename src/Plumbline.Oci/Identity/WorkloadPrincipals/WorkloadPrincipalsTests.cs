using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class WorkloadPrincipalsTests : RuleSpec<WorkloadPrincipals, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static DynamicGroup Group(string rule, string state = "ACTIVE") =>
        new()
        {
            Id = "group",
            CompartmentId = Root,
            LifecycleState = state,
            MatchingRule = rule,
        };

    private static readonly Verdict Pass = Verdict.Pass("Programs can sign in as what they are.");

    private static readonly Verdict Fail = Verdict.Fail("No dynamic group lets programs sign in as what they are.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Dynamic groups may be there that could not be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "instances",
                [Sample, Group("ANY {instance.compartment.id = 'c'}")],
                Pass with
                {
                    Evidence = [new("dynamicGroups", "1")],
                }
            ),
            new("functions", [Sample, Group("ALL {resource.type = 'fnfunc', resource.compartment.id = 'c'}")], Pass),
            new("one that is off", [Sample, Group("instance.id = 'i'", "INACTIVE")], Fail),
            new("an empty rule", [Sample, Group("")], Fail),
            new("none", [Sample], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["DynamicGroup"],
                        Rules = ["OCI-IAM-118"],
                    },
                ],
            },
        ];
}
