using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Secrets;

/// <summary>A secret should expire by a rule, so that an old one stops working instead of lying around.</summary>
public sealed class SecretExpiry : Rule<Secret>
{
    public override string Id => "OCI-SECRETS-102";

    public override bool AppliesTo(Secret resource, RuleContext context) => SecretState.MayBeActive(resource);

    public override Verdict Evaluate(Secret resource, RuleContext context) =>
        Judge(resource, context.AsOf) with
        {
            Evidence =
            [
                new("timeOfCurrentVersionExpiry", WireTime.Of(resource.TimeOfCurrentVersionExpiry)),
                new("lifecycleState", resource.LifecycleState),
            ],
        };

    private static Verdict Judge(Secret secret, DateTimeOffset asOf) =>
        secret.LifecycleState != SecretState.Active ? SecretState.Unknown
        : secret.TimeOfCurrentVersionExpiry is not { } expiry ? Verdict.Fail("No rule makes the secret expire.")
        : expiry <= asOf ? Verdict.Fail("The secret's version in use has expired, and no newer one took its place.")
        : Verdict.Pass("The secret's version in use expires by a rule.");
}
