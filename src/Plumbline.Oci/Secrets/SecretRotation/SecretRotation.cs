using System.Xml;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Secrets;

/// <summary>Secrets should be rotated by a schedule: what nobody has to remember is not forgotten.</summary>
public sealed class SecretRotation : Rule<Secret>
{
    private static readonly Parameter<int> MaxIntervalDays = Parameter.Number("maxIntervalDays", 365, 1, 3650);

    public override string Id => "OCI-SECRETS-101";

    public override IReadOnlyList<Parameter> Parameters => [MaxIntervalDays];

    /// <summary>A copy is rotated where its original is.</summary>
    public override bool AppliesTo(Secret resource, RuleContext context) =>
        SecretState.MayBeActive(resource) && resource.IsReplica != true;

    public override Verdict Evaluate(Secret resource, RuleContext context) =>
        Judge(resource, context.Get(MaxIntervalDays)) with
        {
            Evidence =
            [
                new(
                    "isScheduledRotationEnabled",
                    resource.RotationConfig?.IsScheduledRotationEnabled?.ToString(),
                    Field: "rotationConfig.isScheduledRotationEnabled"
                ),
                new(
                    "rotationInterval",
                    resource.RotationConfig?.RotationInterval,
                    Field: "rotationConfig.rotationInterval"
                ),
                new("lifecycleState", resource.LifecycleState),
            ],
        };

    private static Verdict Judge(Secret secret, int maxDays) =>
        secret.LifecycleState != SecretState.Active ? SecretState.Unknown
        : secret.RotationConfig?.IsScheduledRotationEnabled != true
            ? Verdict.Fail("The secret is not rotated by a schedule.")
        : DaysOf(secret.RotationConfig.RotationInterval) is not { } days
            ? Verdict.NotAssessed("How often the secret is rotated could not be understood.")
        : days > maxDays ? Verdict.Fail("The secret is rotated by a schedule, but too seldom.")
        : Verdict.Pass("The secret is rotated by a schedule.");

    /// <summary>A month counts as 30 days, a year as 365: <see cref="XmlConvert"/> does the same.</summary>
    private static double? DaysOf(string? interval)
    {
        try
        {
            return interval is null ? null : XmlConvert.ToTimeSpan(interval).TotalDays;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return null;
        }
    }
}
