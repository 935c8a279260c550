using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should be long.</summary>
public sealed class PasswordLength : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MinCharacters = Parameter.Number("minCharacters", 14, 1, 100);

    public override string Id => "OCI-IAM-104";

    public override IReadOnlyList<Parameter> Parameters => [MinCharacters];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.MinLength >= context.Get(MinCharacters) ? Verdict.Pass("Passwords must be long enough.")
            : Verdict.Fail("Passwords may be too short.")
        ) with
        {
            Evidence =
            [
                new("minLength", resource.MinLength?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
