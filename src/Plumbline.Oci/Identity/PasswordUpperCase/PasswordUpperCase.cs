using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a upper-case letter.</summary>
public sealed class PasswordUpperCase : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MinCount = Parameter.Number("minCount", 1, 1, 20);

    public override string Id => "OCI-IAM-108";

    public override IReadOnlyList<Parameter> Parameters => [MinCount];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.MinUpperCase >= context.Get(MinCount) ? Verdict.Pass("Passwords need a upper-case letter.")
            : Verdict.Fail("Passwords need no upper-case letter.")
        ) with
        {
            Evidence =
            [
                new("minUpperCase", resource.MinUpperCase?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
