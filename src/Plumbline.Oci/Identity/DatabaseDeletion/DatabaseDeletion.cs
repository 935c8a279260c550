using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever works with databases should not be able to delete them.</summary>
public sealed class DatabaseDeletion : AbilityRule
{
    public override string Id => "OCI-IAM-127";

    private protected override PolicyJudgement Judgement { get; } =
        new(
            Fail: "The policy lets others than administrators delete databases.",
            Pass: "The policy lets nobody but administrators delete databases.",
            Unknown: "Whether the policy lets others delete databases cannot be told."
        );

    private protected override ValueList<Ability> Abilities => DeleteAbilities.Databases;
}
