using System.Text.Json.Nodes;

namespace Plumbline.Oci.Changes;

/// <summary>A resource that names keys, as it is now.</summary>
/// <param name="Json">All that the API gives of it.</param>
/// <param name="ETag">Its version; null when the service gives none.</param>
internal sealed record CurrentUser(JsonObject Json, string? ETag)
{
    private static readonly string[] Moving =
    [
        "CREATING",
        "UPDATING",
        "PROVISIONING",
        "MAINTENANCE_IN_PROGRESS",
        "BACKUP_IN_PROGRESS",
        "SCALE_IN_PROGRESS",
        "NEEDS_ATTENTION_UPDATING",
    ];

    public string? LifecycleState => (string?)(Json["lifecycleState"] as JsonValue);

    /// <summary>Whether a change of it has come to its end.</summary>
    public bool IsSettled => LifecycleState is not { } state || !Moving.Contains(state);

    public bool HasFailed => LifecycleState is "FAILED";

    public bool IsGone => LifecycleState is "DELETED" or "TERMINATED" or "DELETING" or "TERMINATING";
}
