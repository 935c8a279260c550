using Plumbline.Oci.Identity.Policies;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Tests.Identity.Policies;

public sealed class PermissionTableTests
{
    [Theory]
    [InlineData("inspect", "vaults", 1)]
    [InlineData("read", "vaults", 2)]
    [InlineData("use", "vaults", 5)]
    [InlineData("manage", "vaults", 12)]
    [InlineData("inspect", "keys", 1)]
    [InlineData("read", "keys", 2)]
    [InlineData("use", "keys", 7)]
    [InlineData("manage", "keys", 15)]
    [InlineData("read", "key-delegate", 0)]
    [InlineData("use", "key-delegate", 2)]
    [InlineData("manage", "key-family", 29)]
    [InlineData("read", "secrets", 2)]
    [InlineData("manage", "secrets", 6)]
    [InlineData("manage", "secret-versions", 3)]
    [InlineData("manage", "secret-bundles", 2)]
    [InlineData("manage", "secret-family", 11)]
    [InlineData("manage", "all-resources", 84)]
    [InlineData("manage", "buckets", 2)]
    [InlineData("use", "buckets", 0)]
    [InlineData("use", "groups", 1)]
    [InlineData("manage", "volume-family", 10)]
    [InlineData("manage", "dns", 0)]
    public void A_verb_gives_as_many_permissions_as_the_policy_reference_lists(string verb, string type, int count)
    {
        var grant = new VerbGrant(Enum.Parse<Verb>(verb, ignoreCase: true), type);

        PermissionTable.Permissions.Count(permission => PermissionTable.Gives(grant, permission)).ShouldBe(count);
    }

    [Theory]
    [InlineData("use", "KEY_DECRYPT", true)]
    [InlineData("use", "KEY_EXPORT", true)]
    [InlineData("read", "KEY_DECRYPT", false)]
    [InlineData("manage", "KEY_DELETE", true)]
    [InlineData("use", "KEY_DELETE", false)]
    [InlineData("manage", "KEY_ASSOCIATE", false)]
    public void Verbs_on_keys(string verb, string permission, bool expected) =>
        PermissionTable
            .Gives(new VerbGrant(Enum.Parse<Verb>(verb, ignoreCase: true), "KEYS"), permission)
            .ShouldBe(expected);
}
