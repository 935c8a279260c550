using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.EmailDelivery;

/// <summary>Mail without a signature can be forged, and is taken for it.</summary>
public sealed class EmailDkim : LifecycleRule<EmailDomain>
{
    public override string Id => "OCI-EMAILDELIVERY-101";

    protected override Verdict Assess(EmailDomain resource, RuleContext context) =>
        (
            string.IsNullOrEmpty(resource.ActiveDkimId)
                ? Verdict.Fail("Mail is not signed.")
                : Verdict.Pass("Mail is signed.")
        ) with
        {
            Evidence = [new("activeDkimId", resource.ActiveDkimId)],
        };
}
