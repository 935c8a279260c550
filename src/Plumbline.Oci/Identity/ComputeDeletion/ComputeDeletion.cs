using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever works with instances should not be able to delete them.</summary>
public sealed class ComputeDeletion : AbilityRule
{
    public override string Id => "OCI-IAM-126";

    private protected override PolicyJudgement Judgement { get; } =
        new(
            Fail: "The policy lets others than administrators delete instances.",
            Pass: "The policy lets nobody but administrators delete instances.",
            Unknown: "Whether the policy lets others delete instances cannot be told."
        );

    private protected override ValueList<Ability> Abilities => DeleteAbilities.Compute;
}
