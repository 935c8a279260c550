using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>A rule about what policies should give to administrators only.</summary>
public abstract class AdministratorsOnlyRule : Rule<Policy>
{
    private static readonly Parameter<IReadOnlyList<string>> Administrators = Parameter.Texts(
        "administrators",
        AdministratorsGroup.Name
    );

    public sealed override IReadOnlyList<Parameter> Parameters => [Administrators];

    private protected abstract PolicyJudgement Judgement { get; }

    public override bool AppliesTo(Policy resource, RuleContext context) => resource.IsInForce;

    public sealed override Verdict Evaluate(Policy resource, RuleContext context) =>
        Judgement.Of(
            resource,
            context,
            placed =>
                Principal
                    .Of(placed.Statement)
                    .Any(who => Gives(placed, who, context).And(who.IsNamedBy(context.Get(Administrators)).Not()))
        );

    /// <summary>Whether a statement gives it, whoever it names.</summary>
    private protected abstract Certainty Gives(PlacedStatement placed, Principal who, RuleContext context);
}
