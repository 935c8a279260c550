using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Kms;

/// <summary>Only administrators should be able to delete vaults and keys: what a deleted key has encrypted is lost.</summary>
public sealed class KeyDeletionPolicies : AbilityRule
{
    public override string Id => "OCI-KMS-108";

    private protected override PolicyJudgement Judgement { get; } =
        new(
            Fail: "The policy lets others than administrators delete vaults or keys.",
            Pass: "The policy lets nobody but administrators delete vaults or keys.",
            Unknown: "Whether the policy lets others than administrators delete vaults or keys cannot be told."
        );

    private protected override ValueList<Ability> Abilities => KeyAbilities.Destroy;
}
