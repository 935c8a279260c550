using System.Collections.Frozen;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>Which verb on which resource type gives the permissions of vaults, keys and secrets.</summary>
/// <remarks>
/// Verbs build on each other: each gives what those before it give. secret-replication is not in secret-family.
/// Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/keypolicyreference.htm
/// </remarks>
internal static class PermissionTable
{
    private const string Everything = "all-resources";

    private static readonly FrozenDictionary<string, (string ResourceType, Verb Verb)> ByPermission = Rows()
        .SelectMany(row => row.Permissions.Split(' ').Select(name => (name, row.ResourceType, row.Verb)))
        .ToFrozenDictionary(row => row.name, row => (row.ResourceType, row.Verb), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]> Families = new Dictionary<string, string[]>
    {
        ["key-family"] = ["vaults", "keys", "key-delegate"],
        ["secret-family"] = ["secrets", "secret-versions", "secret-bundles"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All permissions that are known.</summary>
    public static IReadOnlyCollection<string> Permissions => ByPermission.Keys;

    /// <summary>Whether an allowing statement gives a permission, its condition aside.</summary>
    public static bool Gives(Grant grant, string permission) =>
        grant switch
        {
            PermissionGrant single => Names(single, permission),
            VerbGrant verb => ByPermission.TryGetValue(permission, out var row)
                && Covers(verb.ResourceType, row.ResourceType)
                && verb.Verb >= row.Verb,
            _ => false,
        };

    /// <summary>Whether a denying statement takes a permission away, its condition aside.</summary>
    /// <remarks>
    /// Oracle's example of a broad guard denies <c>inspect</c>, so that takes all. Whether another verb takes what the
    /// verbs above or below it give is not documented.
    /// </remarks>
    public static Certainty Takes(Grant grant, string permission) =>
        grant switch
        {
            PermissionGrant single => Names(single, permission) ? Certainty.Yes : Certainty.No,
            VerbGrant verb when ByPermission.TryGetValue(permission, out var row) => Takes(verb, row),
            _ => Certainty.No,
        };

    /// <summary>Whether a name in a statement means a resource type, alone or among others.</summary>
    public static bool Covers(string named, string resourceType) =>
        IsSame(named, resourceType)
        || IsSame(named, Everything)
        || (Families.TryGetValue(named, out var members) && members.Contains(resourceType));

    private static Certainty Takes(VerbGrant verb, (string ResourceType, Verb Verb) row) =>
        !Covers(verb.ResourceType, row.ResourceType) ? Certainty.No
        : verb.Verb == Verb.Inspect || verb.Verb == row.Verb ? Certainty.Yes
        : Certainty.Depends;

    private static bool Names(PermissionGrant grant, string permission) =>
        grant.Permissions.Any(name => IsSame(name, permission));

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string ResourceType, Verb Verb, string Permissions)> Rows() =>
        [
            ("vaults", Verb.Inspect, "VAULT_INSPECT"),
            ("vaults", Verb.Read, "VAULT_READ"),
            ("vaults", Verb.Use, "VAULT_CREATE_KEY VAULT_IMPORT_KEY VAULT_CREATE_SECRET"),
            ("vaults", Verb.Manage, "VAULT_CREATE VAULT_UPDATE VAULT_DELETE VAULT_MOVE VAULT_BACKUP VAULT_RESTORE"),
            ("vaults", Verb.Manage, "VAULT_REPLICATE"),
            ("keys", Verb.Inspect, "KEY_INSPECT"),
            ("keys", Verb.Read, "KEY_READ"),
            ("keys", Verb.Use, "KEY_ENCRYPT KEY_DECRYPT KEY_EXPORT KEY_SIGN KEY_VERIFY"),
            (
                "keys",
                Verb.Manage,
                "KEY_CREATE KEY_UPDATE KEY_ROTATE KEY_DELETE KEY_MOVE KEY_IMPORT KEY_BACKUP KEY_RESTORE"
            ),
            ("key-delegate", Verb.Use, "KEY_ASSOCIATE KEY_DISASSOCIATE"),
            ("secrets", Verb.Inspect, "SECRET_INSPECT"),
            ("secrets", Verb.Read, "SECRET_READ"),
            ("secrets", Verb.Use, "SECRET_UPDATE"),
            ("secrets", Verb.Manage, "SECRET_CREATE SECRET_DELETE SECRET_MOVE"),
            ("secret-versions", Verb.Inspect, "SECRET_VERSION_INSPECT"),
            ("secret-versions", Verb.Read, "SECRET_VERSION_READ"),
            ("secret-versions", Verb.Manage, "SECRET_VERSION_DELETE"),
            ("secret-bundles", Verb.Inspect, "SECRET_BUNDLE_INSPECT"),
            ("secret-bundles", Verb.Read, "SECRET_BUNDLE_READ"),
        ];
}
