using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>The credentials of one kind that each user has.</summary>
internal sealed class UserCredentials<T>
    where T : Resource, ICredential
{
    private readonly ILookup<string?, T> _byUser;

    private UserCredentials(Inventory inventory) =>
        _byUser = inventory
            .All<T>()
            .Where(credential => credential.LifecycleState == "ACTIVE")
            .ToLookup(credential => credential.UserId);

    public static UserCredentials<T> Of(RuleContext context) =>
        context.Inventory.Once(all => new UserCredentials<T>(all));

    /// <summary>Those that open something.</summary>
    public IReadOnlyList<T> ActiveOf(string userId) => [.. _byUser[userId]];
}
