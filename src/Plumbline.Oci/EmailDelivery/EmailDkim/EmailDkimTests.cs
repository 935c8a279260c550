using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.EmailDelivery;

public sealed class EmailDkimTests : RuleSpec<EmailDkim, EmailDomain>
{
    private static readonly EmailDomain Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DomainName = "example.com",
        ActiveDkimId = "ocid1.emaildkim",
    };

    private static readonly Verdict Pass = Verdict.Pass("Mail is signed.");

    private static readonly Verdict Fail = Verdict.Fail("Mail is not signed.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("signed", [Sample], Pass),
            new("not signed", [Sample with { ActiveDkimId = null }], Fail),
            new("empty", [Sample with { ActiveDkimId = "" }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
