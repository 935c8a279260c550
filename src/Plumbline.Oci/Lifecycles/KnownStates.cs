using System.Collections.Frozen;

namespace Plumbline.Oci.Lifecycles;

/// <summary>The lifecycle states of resources that are there. The API's lists are open: others may come.</summary>
/// <remarks>Source: the enumerations of the OCI SDKs' models.</remarks>
internal static class KnownStates
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        "ACTIVE",
        "ASSIGNED",
        "ASSIGNING",
        "ATTACHED",
        "ATTACHING",
        "AVAILABLE",
        "AVAILABLE_NEEDS_ATTENTION",
        "BACKUP_IN_PROGRESS",
        "COMMITTED",
        "CREATING",
        "CREATING_IMAGE",
        "ENABLED",
        "DISABLED",
        "FAULTY",
        "INACCESSIBLE",
        "INACTIVE",
        "MAINTENANCE_IN_PROGRESS",
        "MOVING",
        "NEEDS_ATTENTION",
        "PENDING",
        "PENDING_PROVIDER",
        "PROVISIONED",
        "PROVISIONING",
        "RECREATING",
        "REQUEST_RECEIVED",
        "RESTARTING",
        "RESTORE_FAILED",
        "RESTORE_IN_PROGRESS",
        "RESTORING",
        "ROLE_CHANGE_IN_PROGRESS",
        "RUNNING",
        "SCALE_IN_PROGRESS",
        "SCALING",
        "STANDBY",
        "STARTING",
        "STOPPED",
        "STOPPING",
        "UNASSIGNED",
        "UNASSIGNING",
        "UNAVAILABLE",
        "UPDATE_PENDING",
        "UPDATING",
        "UPGRADING",
        "VERIFYING"
    );

    public static bool Has(string? state) => state is not null && All.Contains(state);
}
