using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class RootStatementQuotaTests : RuleSpec<RootStatementQuota, Tenancy>
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

    private static readonly Verdict Pass = Verdict.Pass("There is room for statements.");

    private static readonly Verdict Fail = Verdict.Fail("There is hardly room for statements.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Policies may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("none", [Sample], Pass),
            new("399", [Sample, Policy("1", 399)], Pass),
            new(
                "400",
                [Sample, Policy("1", 200), Policy("2", 200)],
                Fail with
                {
                    Evidence = [new("statements", "400 of 500")],
                }
            ),
            new("400 elsewhere", [Sample, Policy("1", 400, "prod")], Pass),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Policy"],
                        Rules = ["OCI-IAM-124"],
                    },
                ],
            },
        ];
}
