namespace Plumbline.Oci.Identity.Policies;

/// <summary>What puts somebody into the group that may do everything, or takes it away.</summary>
internal static class AdministratorsGroup
{
    public const string Name = "Administrators";

    public static ValueList<Ability> Changes { get; } =
    [
        Of("GROUP_UPDATE", "AddUserToGroup", "RemoveUserFromGroup", "UpdateGroup"),
        Of("GROUP_DELETE", "DeleteGroup"),
        Of("USER_UPDATE", "AddUserToGroup", "RemoveUserFromGroup"),
    ];

    private static Ability Of(string permission, params IReadOnlyList<string> operations) =>
        new(permission, [.. operations])
        {
            Variables = ["target.group.", "target.user."],
            Target = [("target.group.name", Name)],
        };
}
