using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Recovery;

public sealed class ProtectionHealthTests : RuleSpec<ProtectionHealth, ProtectedDatabase>
{
    private static readonly ProtectedDatabase Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "erp",
        Health = "PROTECTED",
    };

    private static readonly Verdict Pass = Verdict.Pass("The database is protected.");

    private static readonly Verdict Fail = Verdict.Fail("The database is not well protected.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The health of the protection is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("protected", [Sample], Pass),
            new("warning", [Sample with { Health = "WARNING" }], Fail with { Evidence = [new("health", "WARNING")] }),
            new("alert", [Sample with { Health = "ALERT" }], Fail),
            new("not given", [Sample with { Health = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
