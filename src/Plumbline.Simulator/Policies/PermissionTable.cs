namespace Plumbline.Simulator.Policies;

/// <summary>permissions.json: the families of resource types, and the services by their names in the API.</summary>
internal sealed record PermissionTable(
    Dictionary<string, string> Families,
    Dictionary<string, ServicePermissions> Services
);
