using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should expire.</summary>
public sealed class PasswordExpiry : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MaxDays = Parameter.Number("maxDays", 365, 1, 3650);

    public override string Id => "OCI-IAM-105";

    public override IReadOnlyList<Parameter> Parameters => [MaxDays];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.PasswordExpiresAfter > 0 && resource.PasswordExpiresAfter <= context.Get(MaxDays)
                ? Verdict.Pass("Passwords expire in time.")
            : Verdict.Fail("Passwords never expire, or too late.")
        ) with
        {
            Evidence =
            [
                new("passwordExpiresAfter", resource.PasswordExpiresAfter?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
