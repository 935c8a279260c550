using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Kms;

/// <summary>No key should wait for its deletion unless somebody knows that nothing needs it.</summary>
public sealed class KeyPendingDeletion : Rule<Key>
{
    public override string Id => "OCI-KMS-101";

    /// <summary>Lists do not say when a key goes.</summary>
    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Key>(), Need.Whole<Key>().Where<Key>((key, _) => LifecycleState.IsLeaving(key.LifecycleState))];

    /// <summary>What is gone cannot be kept.</summary>
    public override bool AppliesTo(Key resource, RuleContext context) =>
        !LifecycleState.IsGone(resource.LifecycleState);

    public override Verdict Evaluate(Key resource, RuleContext context) =>
        Judge(resource) with
        {
            Evidence =
            [
                new("lifecycleState", resource.LifecycleState),
                new("timeOfDeletion", WireTime.Of(resource.TimeOfDeletion)),
                new("vaultId", resource.VaultId),
            ],
        };

    private static Verdict Judge(Key key) =>
        LifecycleState.IsLeaving(key.LifecycleState)
            ? Verdict.Fail("The key waits for its deletion: what it encrypts cannot be read now, and soon never again.")
        : LifecycleState.IsKnown(key) ? Verdict.Pass("The key is not scheduled for deletion.")
        : LifecycleState.UnknownOfKey;
}
