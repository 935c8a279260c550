namespace Plumbline.Oci.Identity.Policies;

/// <summary>What kind of principal a statement is about.</summary>
internal enum SubjectKind
{
    /// <summary>All users, and all instances, resources and services.</summary>
    AnyUser,

    /// <summary>All groups and dynamic groups.</summary>
    AnyGroup,

    Group,
    DynamicGroup,
    Service,
    Resource,
}
