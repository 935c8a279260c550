using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever manages users and groups should not be able to change the group of administrators.</summary>
public sealed class AdministratorsGuarded : AbilityRule
{
    public override string Id => "OCI-IAM-103";

    private protected override PolicyJudgement Judgement { get; } =
        new(
            Fail: "The policy lets others than administrators change the group Administrators.",
            Pass: "The policy lets nobody but administrators change the group Administrators.",
            Unknown: "Whether the policy lets others change the group Administrators cannot be told."
        );

    private protected override ValueList<Ability> Abilities => AdministratorsGroup.Changes;

    /// <summary>Users and groups are in the root compartment.</summary>
    private protected override Certainty Gives(PlacedStatement placed, Principal who, RuleContext context) =>
        base.Gives(placed, who, context).And(placed.IsAbout(context.Inventory.Tenancy));
}
