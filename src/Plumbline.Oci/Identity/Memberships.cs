using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>Who is in which group.</summary>
internal sealed class Memberships
{
    private readonly Inventory _inventory;
    private readonly ILookup<string?, UserGroupMembership> _byUser;
    private readonly ILookup<string?, UserGroupMembership> _byGroup;

    private Memberships(Inventory inventory)
    {
        _inventory = inventory;
        IReadOnlyList<UserGroupMembership> active =
        [
            .. inventory.All<UserGroupMembership>().Where(membership => membership.LifecycleState == "ACTIVE"),
        ];
        _byUser = active.ToLookup(membership => membership.UserId);
        _byGroup = active.ToLookup(membership => membership.GroupId);
    }

    public static Memberships Of(RuleContext context) => context.Inventory.Once(all => new Memberships(all));

    public IEnumerable<Group> GroupsOf(string userId) =>
        _byUser[userId].Select(membership => _inventory.Find<Group>(membership.GroupId)).OfType<Group>();

    public IEnumerable<string> UsersOf(string groupId) =>
        _byGroup[groupId].Select(membership => membership.UserId).OfType<string>();
}
