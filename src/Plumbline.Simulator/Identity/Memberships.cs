using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Identity;

/// <summary>Which user is in which group.</summary>
internal static class Memberships
{
    public static Answer ListUserGroupMemberships(Call call)
    {
        var isFiltered = call.Optional("userId") is not null || call.Optional("groupId") is not null;
        return isFiltered
            ? ResourceApi.Serve(call, IamTypes.Memberships)
            : throw ApiException.MissingParameter("Query parameter userId or groupId is required.");
    }

    public static Answer AddUserToGroup(Call call)
    {
        var user = Named(call, IamTypes.Users, "userId");
        var group = Named(call, IamTypes.Groups, "groupId");
        if (Of(call.Tenancy, "groupId", group.Id).Any(membership => membership.Text("userId") == user.Id))
        {
            throw ApiException.Conflict("MembershipAlreadyExists", "The user is in this group already.");
        }

        var id = Ocid.Global("groupmembership", Guid.NewGuid().ToString());
        var json = Details
            .New(call)
            .Set("id", id)
            .Set("compartmentId", call.Tenancy.Id)
            .Set("lifecycleState", "ACTIVE");
        var membership = new Resource(IamTypes.Memberships, "", call.Tenancy.Id, id, json.ToBytes());
        return Answer.One(call.Changes.Save(membership), ResourceApi.Full(IamTypes.Memberships));
    }

    public static Answer RemoveUserFromGroup(Call call)
    {
        var membership = call.Addressed() ?? throw ApiException.NotFound();
        call.DemandMatch(membership);
        call.Changes.Remove(membership);
        return new Answer(204);
    }

    public static void DemandEmpty(Call call, Resource group) =>
        Demand.NoConflict(
            !Any(call.Tenancy, "groupId", group.Id),
            $"Group '{group.Text("name")}' has members; remove them first."
        );

    public static bool Any(TenancyState tenancy, string field, string id) => Of(tenancy, field, id).Any();

    private static IEnumerable<Resource> Of(TenancyState tenancy, string field, string id) =>
        tenancy[IamTypes.Memberships]
            .All.Where(membership => membership.Text(field) == id && membership.LifecycleState is not "DELETED");

    private static Resource Named(Call call, ResourceType type, string field) =>
        call.Tenancy[type].Find("", call.BodyText(field)!) ?? throw ApiException.NotFound();
}
