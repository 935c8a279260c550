using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>The credentials of one kind that each user has.</summary>
internal sealed class UserCredentials<T>
    where T : Resource, ILifecycle
{
    private readonly ILookup<string?, T> _byUser;

    private UserCredentials(Inventory inventory, Func<T, string?> userOf) =>
        _byUser = inventory.All<T>().Where(credential => credential.LifecycleState == "ACTIVE").ToLookup(userOf);

    public static UserCredentials<T> Of(RuleContext context, Func<T, string?> userOf) =>
        context.Inventory.Once(all => new UserCredentials<T>(all, userOf));

    /// <summary>Those that open something.</summary>
    public IReadOnlyList<T> ActiveOf(string userId) => [.. _byUser[userId]];
}
