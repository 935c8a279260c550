using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>What speaks for a verdict on a key's protection.</summary>
internal static class KeyEvidence
{
    public static IReadOnlyList<Evidence> Of(Key key, Vault? vault) =>
        [
            new("protectionMode", key.ProtectionMode),
            new("lifecycleState", key.LifecycleState),
            new("algorithm", key.Algorithm),
            new("vaultId", key.VaultId),
            new("vaultName", vault?.DisplayName, vault, "displayName"),
            new("vaultType", vault?.VaultType, vault),
        ];
}
