namespace Plumbline.Oci.Identity.Policies;

/// <summary>Single permissions, such as <c>{KEY_DELETE, KEY_READ}</c>.</summary>
internal sealed record PermissionGrant(ValueList<string> Permissions) : Grant
{
    public override string ToString() => $"{{{string.Join(", ", Permissions)}}}";
}
