using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a digit.</summary>
public sealed class PasswordNumeral : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MinCount = Parameter.Number("minCount", 1, 1, 20);

    public override string Id => "OCI-IAM-109";

    public override IReadOnlyList<Parameter> Parameters => [MinCount];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.MinNumerals >= context.Get(MinCount) ? Verdict.Pass("Passwords need a digit.")
            : Verdict.Fail("Passwords need no digit.")
        ) with
        {
            Evidence =
            [
                new("minNumerals", resource.MinNumerals?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
