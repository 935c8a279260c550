using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class HierarchyStatementQuotaTests : RuleSpec<HierarchyStatementQuota, Tenancy>
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

    private static readonly Verdict Pass = Verdict.Pass("There is room for statements everywhere.");

    private static readonly Verdict Fail = Verdict.Fail("A compartment has hardly room for statements.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Policies may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("none", [Sample], Pass),
            new("399 together", [Sample, Policy("1", 199), Policy("2", 200, "prod")], Pass) { Compartments = ["prod"] },
            new(
                "400 together",
                [Sample, Policy("1", 200), Policy("2", 200, "prod")],
                Fail with
                {
                    Evidence = [new("statements", "400 of 500"), new("compartmentId", "prod")],
                }
            )
            {
                Compartments = ["prod"],
            },
            new("400 side by side", [Sample, Policy("1", 200, "test"), Policy("2", 200, "prod")], Pass)
            {
                Compartments = ["prod", "test"],
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
                        Rules = ["OCI-IAM-125"],
                    },
                ],
            },
        ];
}
