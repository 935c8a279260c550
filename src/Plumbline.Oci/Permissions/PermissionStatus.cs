namespace Plumbline.Oci.Permissions;

/// <summary>What became of asking for something that takes a permission.</summary>
public enum PermissionStatus
{
    /// <summary>OCI answered, at the level of the tenancy or, for what is in a vault, at a vault.</summary>
    Works,

    /// <summary>OCI answered for a compartment below, and not for the tenancy: the policy is narrower.</summary>
    WorksInPart,

    /// <summary>OCI answered 403 or 404.</summary>
    Missing,

    /// <summary>There is nothing in the tenancy that could be asked.</summary>
    NothingToProbe,

    /// <summary>There was no answer, or one that says nothing about permissions.</summary>
    NotChecked,
}
