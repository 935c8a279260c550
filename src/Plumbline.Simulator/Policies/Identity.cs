namespace Plumbline.Simulator.Policies;

/// <summary>A caller with the groups it is in.</summary>
internal sealed record Identity(
    Principal Caller,
    IReadOnlyList<Group> Groups,
    IReadOnlyList<DynamicGroup> DynamicGroups
)
{
    /// <summary>OCI lets no deny statement lock out the administrators of the default domain.</summary>
    public bool IsAdministrator => Groups.Any(group => Administrators.Means(group.Id, group.Name, group.Domain));

    private static readonly SubjectName Administrators = new("Administrators");
}
