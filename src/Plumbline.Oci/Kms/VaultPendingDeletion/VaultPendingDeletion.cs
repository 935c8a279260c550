using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Kms;

/// <summary>A vault that is pending deletion takes all its keys with it, and with them everything that they encrypt.</summary>
public sealed class VaultPendingDeletion : Rule<Vault>
{
    public override string Id => "OCI-KMS-102";

    public override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<Vault>(),
            Need.Whole<Vault>().Where<Vault>((vault, _) => LifecycleState.IsLeaving(vault.LifecycleState)),
        ];

    /// <summary>What is deleted cannot be saved any more.</summary>
    public override bool AppliesTo(Vault resource, RuleContext context) =>
        !LifecycleState.IsGone(resource.LifecycleState);

    public override Verdict Evaluate(Vault resource, RuleContext context) =>
        Judge(resource) with
        {
            Evidence =
            [
                new("lifecycleState", resource.LifecycleState),
                new("timeOfDeletion", WireTime.Of(resource.TimeOfDeletion)),
                new("vaultType", resource.VaultType),
            ],
        };

    private static Verdict Judge(Vault vault) =>
        LifecycleState.IsLeaving(vault.LifecycleState)
            ? Verdict.Fail("The vault will be deleted with all its keys; until then the deletion can be cancelled.")
        : LifecycleState.IsKnown(vault) ? Verdict.Pass("The vault is not being deleted.")
        : LifecycleState.UnknownOfVault;
}
