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
    public static Answer GetTenancy(Call call) => Answer.Of(JsonObject.Create(Own(call, "tenancyId").Seed.Body));

    public static Answer ListRegionSubscriptions(Call call) =>
        Answer.Of(JsonSerializer.SerializeToNode(Own(call, "tenancyId").Seed.Regions, JsonSerializerOptions.Web));

    public static Answer GetCompartment(Call call)
    {
        var id = call["compartmentId"];
        if (id == call.Tenancy.Seed.Id)
        {
            return Answer.Of(Root(call.Tenancy.Seed));
        }

        var compartment = call.Tenancy[ResourceTypes.Compartments].Find("", id) ?? throw ApiException.NotFound();
        return Answer.One(compartment, ResourceApi.Full(ResourceTypes.Compartments));
    }

    public static Answer ListCompartments(Call call)
    {
        var parentId = call["compartmentId"];
        var isRoot = parentId == call.Tenancy.Seed.Id;
        if (!call.Tenancy.HasCompartment(parentId))
        {
            throw ApiException.NotFound();
        }

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

    private static TenancyState Own(Call call, string parameter) =>
        call[parameter] == call.Tenancy.Seed.Id ? call.Tenancy : throw ApiException.NotFound();

    // Seen as a compartment, the tenancy is its own parent.
    private static JsonObject Root(TenancySeed tenancy) =>
        new()
        {
            ["id"] = tenancy.Id,
            ["compartmentId"] = tenancy.Id,
            ["name"] = tenancy.Name,
            ["description"] = "The root compartment of the tenancy",
            ["lifecycleState"] = "ACTIVE",
            ["timeCreated"] = "2025-01-01T00:00:00.000Z",
            ["freeformTags"] = new JsonObject(),
            ["definedTags"] = new JsonObject(),
        };
}
