using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>A rule about abilities that policies should give to administrators only.</summary>
public abstract class AbilityRule : AdministratorsOnlyRule
{
    private protected abstract ValueList<Ability> Abilities { get; }

    public sealed override bool AppliesTo(Policy resource, RuleContext context) =>
        PolicyJudgement.IsAbout(resource, context, Abilities);

    private protected override Certainty Gives(PlacedStatement placed, Principal who, RuleContext context) =>
        PolicyBook.Of(context.Inventory).Lets(placed, who, Abilities);
}
