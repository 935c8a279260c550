using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Old passwords should not come back.</summary>
public sealed class PasswordHistory : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MinRemembered = Parameter.Number("minRemembered", 24, 1, 500);

    public override string Id => "OCI-IAM-106";

    public override IReadOnlyList<Parameter> Parameters => [MinRemembered];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.NumPasswordsInHistory >= context.Get(MinRemembered)
                ? Verdict.Pass("Earlier passwords are refused.")
            : Verdict.Fail("Earlier passwords may be used again.")
        ) with
        {
            Evidence =
            [
                new("numPasswordsInHistory", resource.NumPasswordsInHistory?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
