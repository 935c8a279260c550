using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Passwords should hold a symbol.</summary>
public sealed class PasswordSymbol : Rule<PasswordPolicy>
{
    private static readonly Parameter<int> MinCount = Parameter.Number("minCount", 1, 1, 20);

    public override string Id => "OCI-IAM-110";

    public override IReadOnlyList<Parameter> Parameters => [MinCount];

    public override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : resource.MinSpecialChars >= context.Get(MinCount) ? Verdict.Pass("Passwords need a symbol.")
            : Verdict.Fail("Passwords need no symbol.")
        ) with
        {
            Evidence =
            [
                new("minSpecialChars", resource.MinSpecialChars?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
