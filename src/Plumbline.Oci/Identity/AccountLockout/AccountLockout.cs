using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>An account should lock when somebody guesses its password.</summary>
public sealed class AccountLockout : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MaxAttempts = Parameter.Number("maxAttempts", 5, 1, 100);

    public override string Id => "OCI-IAM-111";

    public override IReadOnlyList<Parameter> Parameters => [MaxAttempts];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.MaxIncorrectAttempts > 0 && resource.MaxIncorrectAttempts <= context.Get(MaxAttempts)
                ? Verdict.Pass("Accounts lock in time.")
            : Verdict.Fail("Accounts lock too late, or never.")
        ) with
        {
            Evidence =
            [
                new("maxIncorrectAttempts", resource.MaxIncorrectAttempts?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
