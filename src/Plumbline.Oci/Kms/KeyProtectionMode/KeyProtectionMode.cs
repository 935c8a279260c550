using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Keys should be protected by software unless something requires an HSM: HSM key versions cost money.</summary>
public sealed class KeyProtectionMode : Rule<Key>
{
    public override string Id => "OCI-KMS-004";

    /// <summary>Lists show all that decides.</summary>
    public override IReadOnlyList<Need> Needs => [Need.Listed<Key>(), Need.Listed<Vault>()];

    /// <summary>Enabled keys of active vaults; a state this version does not know stays in, as not assessed.</summary>
    public override bool AppliesTo(Key resource, RuleContext context) =>
        LifecycleState.MayBeEnabled(resource)
        && (VaultOf(resource, context) is not { } vault || LifecycleState.MayBeActive(vault));

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var vault = VaultOf(resource, context);
        return Judge(resource, vault) with
        {
            Evidence =
            [
                new("protectionMode", resource.ProtectionMode),
                new("lifecycleState", resource.LifecycleState),
                new("algorithm", resource.Algorithm),
                new("vaultId", resource.VaultId),
                new("vaultName", vault?.DisplayName, vault, "displayName"),
                new("vaultType", vault?.VaultType, vault),
            ],
        };
    }

    private static Vault? VaultOf(Key key, RuleContext context) =>
        context.Inventory.Find<Vault>(key.VaultId, key.Region);

    private static Verdict Judge(Key key, Vault? vault)
    {
        if (vault?.LifecycleState != LifecycleState.Active)
        {
            return Verdict.NotAssessed("The state of the key's vault is missing or unknown to this version.");
        }

        if (key.LifecycleState != LifecycleState.Enabled)
        {
            return Verdict.NotAssessed("The key's lifecycle state is missing or unknown to this version.");
        }

        return key.ProtectionMode switch
        {
            ProtectionMode.Hsm => Verdict.Fail("The key is protected by an HSM; a SOFTWARE key costs nothing."),
            ProtectionMode.Software => Verdict.Pass("The key is protected by software."),
            ProtectionMode.External => Verdict.Pass("The key is held in an external key manager, not in Oracle's HSM."),
            null => Verdict.NotAssessed("The API gave no protection mode for the key."),
            _ => Verdict.NotAssessed("The key's protection mode is unknown to this version."),
        };
    }
}
