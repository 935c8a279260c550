using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Secrets;

/// <summary>A secret that is pending deletion cannot be read already, and is lost when its day comes.</summary>
public sealed class SecretPendingDeletion : Rule<Secret>
{
    public override string Id => "OCI-SECRETS-103";

    /// <summary>What is deleted cannot be saved any more.</summary>
    public override bool AppliesTo(Secret resource, RuleContext context) => !SecretState.IsGone(resource);

    public override Verdict Evaluate(Secret resource, RuleContext context) =>
        Judge(resource) with
        {
            Evidence =
            [
                new("lifecycleState", resource.LifecycleState),
                new("timeOfDeletion", WireTime.Of(resource.TimeOfDeletion)),
            ],
        };

    private static Verdict Judge(Secret secret) =>
        SecretState.IsLeaving(secret)
            ? Verdict.Fail("The secret will be deleted; until then the deletion can be cancelled.")
        : SecretState.IsKnown(secret) ? Verdict.Pass("The secret is not being deleted.")
        : SecretState.Unknown;
}
