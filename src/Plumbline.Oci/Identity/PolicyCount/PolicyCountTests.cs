using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class PolicyCountTests : RuleSpec<PolicyCount, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static Policy Policy(string id, int statements, string compartment = Root) =>
        new()
        {
            Id = id,
            CompartmentId = compartment,
            LifecycleState = "ACTIVE",
            Statements = [.. Enumerable.Repeat("Allow group A to inspect buckets in tenancy", statements)],
        };

    private static readonly Verdict Pass = Verdict.Pass("The policies are few enough.");

    private static readonly Verdict Fail = Verdict.Fail("There are more policies than wanted.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Policies may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("none", [Sample], Pass),
            new("as many as wanted", [Sample, Policy("1", 1), Policy("2", 1)], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["maxPolicies"] = ["2"] },
            },
            new("one more", [Sample, Policy("1", 1), Policy("2", 1)], Fail with { Evidence = [new("policies", "2")] })
            {
                Parameters = new Dictionary<string, string[]> { ["maxPolicies"] = ["1"] },
            },
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Policy"],
                        Rules = ["OCI-IAM-122"],
                    },
                ],
            },
        ];
}
