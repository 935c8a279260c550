using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Whether a vault can reach the external key manager that holds its keys.</summary>
internal static class ExternalVaultHealth
{
    /// <summary>Null when nothing is wrong.</summary>
    /// <param name="vault">Null when it was not read.</param>
    public static Verdict? Judge(Vault? vault) => vault is null ? Unread : JudgeState(vault) ?? JudgeManager(vault);

    private static Verdict Unread { get; } = Verdict.NotAssessed("The key's vault was not read.");

    private static Verdict? JudgeState(Vault vault) =>
        vault switch
        {
            { VaultType: not VaultType.External } => VaultType.IsKnown(vault.VaultType)
                ? Verdict.Fail("The key is EXTERNAL, but its vault is not.")
                : Verdict.NotAssessed("The type of the key's vault is missing or unknown to this version."),
            { LifecycleState: LifecycleState.Active } => null,
            _ => LifecycleState.MayBeActive(vault)
                ? Verdict.NotAssessed("The state of the key's vault is missing or unknown to this version.")
                : Verdict.Fail("The key's vault is not active."),
        };

    private static Verdict? JudgeManager(Vault vault) =>
        vault.ExternalKeyManagerMetadataSummary switch
        {
            null => Verdict.NotAssessed("The API did not say where the external key manager is."),
            { ExternalVaultEndpointUrl: not (null or ""), PrivateEndpointId: not (null or "") } => null,
            _ => Verdict.Fail("The vault does not say how its external key manager is reached."),
        };
}
