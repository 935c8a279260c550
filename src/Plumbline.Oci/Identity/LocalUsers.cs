namespace Plumbline.Oci.Identity;

/// <summary>Users whose sign-in OCI itself decides about.</summary>
internal static class LocalUsers
{
    /// <summary>Whether a user is neither blocked nor signed in by another identity provider.</summary>
    public static bool IsActive(User user) =>
        user.LifecycleState != "INACTIVE" && string.IsNullOrEmpty(user.IdentityProviderId);
}
