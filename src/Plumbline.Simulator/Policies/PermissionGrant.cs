namespace Plumbline.Simulator.Policies;

/// <summary>Permissions by their names.</summary>
internal sealed record PermissionGrant(IReadOnlyList<string> Names) : Grant
{
    public override bool Gives(Permission permission) =>
        Names.Contains(permission.Name, StringComparer.OrdinalIgnoreCase);

    public override bool Withholds(Permission permission) => Gives(permission);

    public override string ToString() => $"{{{string.Join(", ", Names)}}}";
}
