using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Access;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>The tenancy, its regions and its compartment tree. Any subscribed region answers for all of it.</summary>
internal static class IdentityBehaviour
{
    public static Answer GetTenancy(Call call) =>
        call["tenancyId"] == call.Tenancy.Id
            ? Answer.One(Tenancy(call.Tenancy.Seed), ResourceApi.Full(IamTypes.Tenancy))
            : throw ApiException.NotFound();

    public static Answer GetCompartment(Call call)
    {
        var id = call["compartmentId"];
        var compartment =
            id == call.Tenancy.Id ? Root(call.Tenancy.Seed) : call.Tenancy[ResourceTypes.Compartments].Find("", id);
        return Answer.One(compartment ?? throw ApiException.NotFound(), ResourceApi.Full(ResourceTypes.Compartments));
    }

    public static Answer ListCompartments(Call call)
    {
        var parentId = call["compartmentId"];
        var isRoot = parentId == call.Tenancy.Seed.Id;
        call.DemandCompartment(parentId);

        if (call.Flag("compartmentIdInSubtree") && !isRoot)
        {
            throw ApiException.InvalidParameter("compartmentIdInSubtree may be true only for the root compartment.");
        }

        var found = call.Flag("compartmentIdInSubtree")
            ? Subtree(call.Tenancy, parentId)
            : call.Tenancy[ResourceTypes.Compartments].Under("", parentId);
        return Answer.List(
            call,
            [.. found.Where(compartment => IsWanted(call, compartment))],
            ResourceApi.Summary(ResourceTypes.Compartments)
        );
    }

    private static IEnumerable<Resource> Subtree(TenancyState tenancy, string parentId) =>
        tenancy[ResourceTypes.Compartments]
            .Under("", parentId)
            .SelectMany(child => Subtree(tenancy, child.Id).Prepend(child));

    private static bool IsWanted(Call call, Resource compartment) =>
        Matches(call.Optional("name"), compartment.Text("name"), StringComparison.Ordinal)
        && Matches(call.Optional("lifecycleState"), compartment.LifecycleState, StringComparison.OrdinalIgnoreCase)
        && (
            call.Optional("accessLevel") is not "ACCESSIBLE"
            || (IsAccessible(compartment) && AccessControl.IsVisible(call, compartment))
        );

    private static bool Matches(string? wanted, string? actual, StringComparison comparison) =>
        wanted is null || string.Equals(wanted, actual, comparison);

    private static bool IsAccessible(Resource compartment) =>
        compartment.Value("isAccessible") is not { ValueKind: JsonValueKind.False };

    private static Resource Tenancy(TenancySeed seed) =>
        new(IamTypes.Tenancy, "", seed.Id, "", JsonText.Bytes(JsonObject.Create(seed.Body)));

    // Seen as a compartment, the tenancy is its own parent.
    private static Resource Root(TenancySeed seed)
    {
        var tenancy = JsonObject.Create(seed.Body)!;
        var json = new JsonObject
        {
            ["id"] = seed.Id,
            ["compartmentId"] = seed.Id,
            ["name"] = seed.Name,
            ["description"] = "The root compartment of the tenancy",
            ["lifecycleState"] = "ACTIVE",
            ["timeCreated"] = "2025-01-01T00:00:00.000Z",
            ["freeformTags"] = tenancy["freeformTags"]?.DeepClone(),
            ["definedTags"] = tenancy["definedTags"]?.DeepClone(),
        };
        return new(ResourceTypes.Compartments, "", seed.Id, seed.Id, JsonText.Bytes(json));
    }
}
