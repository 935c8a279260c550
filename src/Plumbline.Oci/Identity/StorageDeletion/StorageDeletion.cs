using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>Whoever works with volumes, files, buckets or objects should not be able to delete them.</summary>
public sealed class StorageDeletion : AbilityRule
{
    public override string Id => "OCI-IAM-017";

    private protected override PolicyJudgement Judgement { get; } =
        new(
            Fail: "The policy lets others than administrators delete volumes, files, buckets or objects.",
            Pass: "The policy lets nobody but administrators delete volumes, files, buckets or objects.",
            Unknown: "Whether the policy lets others delete volumes, files, buckets or objects cannot be told."
        );

    private protected override ValueList<Ability> Abilities => DeleteAbilities.Storage;
}
