using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>A rule about a number that the password policies of an identity domain set.</summary>
public abstract class PasswordPolicyRule : Rule<PasswordPolicy>
{
    public sealed override IReadOnlyList<Need> Needs => [Need.Listed<PasswordPolicy>(), Need.Listed<Domain>()];

    public sealed override IReadOnlyList<Parameter> Parameters => [Limit];

    /// <summary>What the number is measured against.</summary>
    private protected abstract Parameter<int> Limit { get; }

    /// <summary>The field's name.</summary>
    private protected abstract string Field { get; }

    private protected abstract string Good { get; }

    private protected abstract string Bad { get; }

    public sealed override bool AppliesTo(PasswordPolicy resource, RuleContext context) =>
        PasswordPolicies.MayApply(resource, context);

    public sealed override Verdict Evaluate(PasswordPolicy resource, RuleContext context) =>
        (
            PasswordPolicies.IsDoubtful(resource, context)
                ? Verdict.NotAssessed("Which policies of the domain apply is not known.")
            : ValueOf(resource) is { } value && IsEnough(value, context.Get(Limit)) ? Verdict.Pass(Good)
            : Verdict.Fail(Bad)
        ) with
        {
            Evidence =
            [
                new(Field, ValueOf(resource)?.ToString(CultureInfo.InvariantCulture)),
                new("priority", resource.Priority?.ToString(CultureInfo.InvariantCulture)),
            ],
        };

    /// <summary>The number; null when the policy sets none.</summary>
    private protected abstract long? ValueOf(PasswordPolicy policy);

    private protected virtual bool IsEnough(long value, int limit) => value >= limit;
}
