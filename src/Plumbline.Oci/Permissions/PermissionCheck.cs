namespace Plumbline.Oci.Permissions;

/// <summary>A permission, and what became of using it.</summary>
public sealed record PermissionCheck(Grant Grant, PermissionStatus Status)
{
    /// <summary>What was asked and answered, for people; empty when it worked.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The only compartment where it is known to work; null for the whole tenancy.</summary>
    public string? CompartmentId { get; init; }
}
