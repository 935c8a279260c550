using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>A key that is switched off should not be paid for: HSM key versions are billed in any state.</summary>
public sealed class DisabledKeyBilled : Rule<Key>
{
    public override string Id => "OCI-KMS-103";

    /// <summary>Lists show all that decides.</summary>
    public override IReadOnlyList<Need> Needs => [Need.Listed<Key>(), Need.Listed<Vault>()];

    /// <summary>Disabled keys; a state this version does not know stays in, as not assessed.</summary>
    public override bool AppliesTo(Key resource, RuleContext context) =>
        resource.LifecycleState == LifecycleState.Disabled || !LifecycleState.IsKnown(resource);

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var vault = resource.VaultIn(context.Inventory);
        return Judge(resource, vault?.VaultType) with
        {
            Evidence =
            [
                new("lifecycleState", resource.LifecycleState),
                new("protectionMode", resource.ProtectionMode),
                new("vaultType", vault?.VaultType, vault),
                new("vaultId", resource.VaultId),
            ],
        };
    }

    private static Verdict Judge(Key key, string? vaultType) =>
        key switch
        {
            _ when !LifecycleState.IsKnown(key) => LifecycleState.UnknownOfKey,
            { ProtectionMode: ProtectionMode.Hsm } => JudgeHsm(vaultType),
            { ProtectionMode: ProtectionMode.Software } => Verdict.Pass("A SOFTWARE key costs nothing."),
            { ProtectionMode: ProtectionMode.External } => Verdict.Pass("The key has no version in Oracle's HSM."),
            _ => Verdict.NotAssessed("The key's protection mode is missing or unknown to this version."),
        };

    private static Verdict JudgeHsm(string? vaultType) =>
        vaultType switch
        {
            VaultType.Default => Verdict.Fail("The key is disabled, but its versions in the HSM are billed as before."),
            VaultType.VirtualPrivate => Verdict.Pass(
                "A virtual private vault is paid for as a whole, not by key version."
            ),
            _ => Verdict.NotAssessed("The type of the key's vault does not tell how its keys are billed."),
        };
}
