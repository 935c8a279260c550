using System.Text.Json.Nodes;
using Plumbline.Simulator;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Conformance.Seeding;

/// <summary>A tenancy file with a few of everything that is served as data, and the calls that must find them.</summary>
internal static class DataTenancy
{
    // What these say decides what the caller may do: scripts of their own are about them.
    private static readonly string[] Governing =
    [
        "identity.apiKeys",
        "identity.policies",
        "identity.userGroupMemberships",
        "identity.dynamicGroups",
        "identity.compartments",
        "identity.tenancy",
        "identity.regionSubscriptions",
        "key_management.keyVersions",
    ];

    public static JsonObject File()
    {
        var file = new JsonObject
        {
            ["tenancy"] = new JsonObject { ["id"] = Specimens.TenancyId, ["name"] = "specimens" },
            ["regions"] = new JsonArray(Specimens.Region),
            ["compartments"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = Specimens.CompartmentId,
                    ["compartmentId"] = Specimens.TenancyId,
                    ["name"] = "specimens",
                }
            ),
        };
        foreach (var type in Types)
        {
            file[NameOf(type)] = new JsonArray([.. Specimens.Of(type)]);
        }

        return file;
    }

    private static string NameOf(ResourceType type) =>
        type == ResourceTypes.Vaults || type == ResourceTypes.Keys ? type.Collection : type.Name;

    /// <summary>The call of every operation with data that the file holds.</summary>
    public static IEnumerable<DataCall> Calls(Behaviours behaviours) =>
        from type in Types
        from operation in new[] { type.List, type.Get }.OfType<Operation>()
        let route = new Route(type.Service, operation, new Dictionary<string, string>(StringComparer.Ordinal))
        where behaviours.Support(route) == OperationSupport.Data
        select DataCall.Of(type, operation);

    private static IEnumerable<ResourceType> Types =>
        ApiCatalog
            .Services.SelectMany(ResourceTypes.Of)
            .Where(type =>
                !Governing.Contains(type.Name, StringComparer.Ordinal) && ResourceTypes.Find(type.Name) == type
            );
}
