using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Limits;

public sealed class QuotaPoliciesTests : RuleSpec<QuotaPolicies, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,

        TenancyName = "test",
    };

    private static readonly Quota Quota = new()
    {
        Id = "quota",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("There are quota policies.");

    private static readonly Verdict Fail = Verdict.Fail("There is no quota policy.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Quota policies could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one", [Sample, Quota], Pass with { Evidence = [new("quotas", "1")] }),
            new("none", [Sample], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Quota"],
                        Rules = ["OCI-LIMITS-101"],
                    },
                ],
            },
        ];
}
