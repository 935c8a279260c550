using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class CustomerSecretKeyExpiredTests : RuleSpec<CustomerSecretKeyExpired, CustomerSecretKey>
{
    private static readonly CustomerSecretKey Sample = new()
    {
        Id = "credential",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        UserId = "user",
    };

    private static readonly Verdict Pass = Verdict.Pass("It is in use.");

    private static readonly Verdict Fail = Verdict.Fail("It opens nothing any more and is still there.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("active", [Sample], Pass),
            new("inactive", [Sample with { LifecycleState = "INACTIVE" }], Fail),
            new("expires later", [Sample with { TimeExpires = AsOf.AddSeconds(1) }], Pass),
            new("expired", [Sample with { TimeExpires = AsOf }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
