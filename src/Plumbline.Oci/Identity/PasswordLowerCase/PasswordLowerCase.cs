using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a lower-case letter.</summary>
public sealed class PasswordLowerCase : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MinCount = Parameter.Number("minCount", 1, 1, 20);

    public override string Id => "OCI-IAM-107";

    public override IReadOnlyList<Parameter> Parameters => [MinCount];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.MinLowerCase >= context.Get(MinCount) ? Verdict.Pass("Passwords need a lower-case letter.")
            : Verdict.Fail("Passwords need no lower-case letter.")
        ) with
        {
            Evidence =
            [
                new("minLowerCase", resource.MinLowerCase?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
