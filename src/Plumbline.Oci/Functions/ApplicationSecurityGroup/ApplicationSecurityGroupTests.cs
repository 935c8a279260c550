using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Functions;

public sealed class ApplicationSecurityGroupTests : RuleSpec<ApplicationSecurityGroup, FunctionsApplication>
{
    private static readonly FunctionsApplication Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "resize",
        NetworkSecurityGroupIds = ["group"],
    };

    private static readonly Verdict Pass = Verdict.Pass("The application is in a network security group.");

    private static readonly Verdict Fail = Verdict.Fail("The application is in no network security group.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("in a group", [Sample], Pass with { Evidence = [new("networkSecurityGroupIds", "group")] }),
            new("in none", [Sample with { NetworkSecurityGroupIds = [] }], Fail),
            new("not given", [Sample with { NetworkSecurityGroupIds = null }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
