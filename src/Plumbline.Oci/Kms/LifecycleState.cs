using System.Collections.Frozen;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Lifecycle states of vaults and keys, in the API's words. The lists are open: others may come.</summary>
internal static class LifecycleState
{
    public const string Active = "ACTIVE";
    public const string Enabled = "ENABLED";
    public const string Disabled = "DISABLED";
    public const string Deleting = "DELETING";
    public const string Deleted = "DELETED";
    public const string PendingDeletion = "PENDING_DELETION";
    public const string SchedulingDeletion = "SCHEDULING_DELETION";

    private static readonly FrozenSet<string> OtherVaultStates = FrozenSet.Create(
        "CREATING",
        "DELETING",
        "DELETED",
        "PENDING_DELETION",
        "SCHEDULING_DELETION",
        "CANCELLING_DELETION",
        "UPDATING",
        "BACKUP_IN_PROGRESS",
        "RESTORING"
    );

    private static readonly FrozenSet<string> OtherKeyStates = FrozenSet.Create(
        "CREATING",
        "ENABLING",
        "DISABLING",
        "DISABLED",
        "DELETING",
        "DELETED",
        "PENDING_DELETION",
        "SCHEDULING_DELETION",
        "CANCELLING_DELETION",
        "UPDATING",
        "BACKUP_IN_PROGRESS",
        "RESTORING"
    );

    public static bool IsKnown(Vault vault) =>
        vault.LifecycleState == Active || OtherVaultStates.Contains(vault.LifecycleState ?? "");

    public static bool IsKnown(Key key) =>
        key.LifecycleState == Enabled || OtherKeyStates.Contains(key.LifecycleState ?? "");

    /// <summary>ACTIVE, or a state this version does not know: then it cannot be ruled out.</summary>
    public static bool MayBeActive(Vault vault) => !OtherVaultStates.Contains(vault.LifecycleState ?? "");

    /// <summary>ENABLED, or a state this version does not know: then it cannot be ruled out.</summary>
    public static bool MayBeEnabled(Key key) => !OtherKeyStates.Contains(key.LifecycleState ?? "");

    /// <summary>Its end is set; it can still be saved.</summary>
    public static bool IsLeaving(string? state) => state is SchedulingDeletion or PendingDeletion;

    /// <summary>Nothing can save it any more.</summary>
    public static bool IsGone(string? state) => state is Deleting or Deleted;

    /// <summary>What rules say of a vault whose state does not tell whether they apply.</summary>
    public static Verdict UnknownOfVault { get; } =
        Verdict.NotAssessed("The vault's lifecycle state is missing or unknown to this version.");

    /// <summary>What rules say of a key whose state does not tell whether they apply.</summary>
    public static Verdict UnknownOfKey { get; } =
        Verdict.NotAssessed("The key's lifecycle state is missing or unknown to this version.");
}
