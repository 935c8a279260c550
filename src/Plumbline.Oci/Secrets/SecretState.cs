using System.Collections.Frozen;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Secrets;

/// <summary>Lifecycle states of secrets, in the API's words. The list is open: others may come.</summary>
internal static class SecretState
{
    public const string Active = "ACTIVE";

    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        "CREATING",
        "UPDATING",
        "DELETING",
        "DELETED",
        "SCHEDULING_DELETION",
        "PENDING_DELETION",
        "CANCELLING_DELETION",
        "FAILED"
    );

    public static bool IsKnown(Secret secret) => secret.LifecycleState == Active || Others.Contains(StateOf(secret));

    /// <summary>ACTIVE, or a state this version does not know: then it cannot be ruled out.</summary>
    public static bool MayBeActive(Secret secret) => !Others.Contains(StateOf(secret));

    /// <summary>Its end is set; it can still be saved.</summary>
    public static bool IsLeaving(Secret secret) => StateOf(secret) is "SCHEDULING_DELETION" or "PENDING_DELETION";

    /// <summary>Nothing can save it any more.</summary>
    public static bool IsGone(Secret secret) => StateOf(secret) is "DELETING" or "DELETED";

    /// <summary>What rules say of a secret whose state does not tell whether they apply.</summary>
    public static Verdict Unknown { get; } =
        Verdict.NotAssessed("The secret's lifecycle state is missing or unknown to this version.");

    private static string StateOf(Secret secret) => secret.LifecycleState ?? "";
}
