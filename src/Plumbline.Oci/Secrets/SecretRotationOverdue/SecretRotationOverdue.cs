using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Secrets;

/// <summary>A rotation whose time has passed did not happen: the schedule gives a false sense of safety.</summary>
public sealed class SecretRotationOverdue : Rule<Secret>
{
    private static readonly Parameter<int> GraceDays = Parameter.Number("graceDays", 1, least: 0, most: 365);

    public override string Id => "OCI-SECRETS-104";

    public override IReadOnlyList<Parameter> Parameters => [GraceDays];

    /// <summary>Only what has a schedule can be late.</summary>
    public override bool AppliesTo(Secret resource, RuleContext context) =>
        SecretState.MayBeActive(resource) && resource.RotationConfig?.IsScheduledRotationEnabled == true;

    public override Verdict Evaluate(Secret resource, RuleContext context) =>
        Judge(resource, context.AsOf.AddDays(-context.Get(GraceDays))) with
        {
            Evidence =
            [
                new("nextRotationTime", WireTime.Of(resource.NextRotationTime)),
                new("lastRotationTime", WireTime.Of(resource.LastRotationTime)),
                new("rotationStatus", resource.RotationStatus),
                new("lifecycleState", resource.LifecycleState),
            ],
        };

    private static Verdict Judge(Secret secret, DateTimeOffset latest) =>
        secret.LifecycleState != SecretState.Active ? SecretState.Unknown
        : secret.NextRotationTime is not { } next
            ? Verdict.NotAssessed("The API did not say when the secret is rotated next.")
        : next < latest ? Verdict.Fail("The secret's rotation is overdue.")
        : Verdict.Pass("The secret's next rotation is still to come.");
}
