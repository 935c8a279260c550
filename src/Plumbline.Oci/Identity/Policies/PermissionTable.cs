using System.Collections.Frozen;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>Which verb on which resource type gives the permissions that rules ask about.</summary>
/// <remarks>
/// Verbs build on each other: each gives what those before it give. secret-replication is not in secret-family.
/// Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/policyreference.htm
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
        ["volume-family"] =
        [
            "volumes",
            "volume-backups",
            "boot-volume-backups",
            "volume-groups",
            "volume-group-backups",
        ],
        ["file-family"] = ["file-systems", "mount-targets", "export-sets"],
        ["object-family"] = ["buckets", "objects"],
        ["instance-family"] = ["instances"],
        ["database-family"] = ["db-systems", "db-homes", "databases", "pluggable-databases", "db-backups"],
        ["autonomous-database-family"] = ["autonomous-databases", "autonomous-backups"],
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
            .. OfStorage(),
            .. OfWorkloads(),
            ("secret-bundles", Verb.Inspect, "SECRET_BUNDLE_INSPECT"),
            ("secret-bundles", Verb.Read, "SECRET_BUNDLE_READ"),
        ];

    private static IEnumerable<(string ResourceType, Verb Verb, string Permissions)> OfStorage() =>
        [
            ("volumes", Verb.Manage, "VOLUME_CREATE VOLUME_DELETE"),
            ("volume-backups", Verb.Manage, "VOLUME_BACKUP_CREATE VOLUME_BACKUP_DELETE"),
            ("boot-volume-backups", Verb.Manage, "BOOT_VOLUME_BACKUP_CREATE BOOT_VOLUME_BACKUP_DELETE"),
            ("volume-groups", Verb.Manage, "VOLUME_GROUP_CREATE VOLUME_GROUP_DELETE"),
            ("volume-group-backups", Verb.Manage, "VOLUME_GROUP_BACKUP_CREATE VOLUME_GROUP_BACKUP_DELETE"),
            ("file-systems", Verb.Manage, "FILE_SYSTEM_CREATE FILE_SYSTEM_DELETE FILE_SYSTEM_DELETE_SNAPSHOT"),
            ("mount-targets", Verb.Manage, "MOUNT_TARGET_CREATE MOUNT_TARGET_DELETE"),
            ("export-sets", Verb.Manage, "EXPORT_SET_CREATE EXPORT_SET_DELETE"),
            ("buckets", Verb.Manage, "BUCKET_CREATE BUCKET_DELETE"),
            ("objects", Verb.Manage, "OBJECT_CREATE OBJECT_DELETE OBJECT_VERSION_DELETE"),
        ];

    private static IEnumerable<(string ResourceType, Verb Verb, string Permissions)> OfWorkloads() =>
        [
            ("users", Verb.Use, "USER_UPDATE"),
            ("users", Verb.Manage, "USER_CREATE USER_DELETE"),
            ("groups", Verb.Use, "GROUP_UPDATE"),
            ("groups", Verb.Manage, "GROUP_CREATE GROUP_DELETE"),
            ("instances", Verb.Manage, "INSTANCE_CREATE INSTANCE_DELETE"),
            ("db-systems", Verb.Manage, "DB_SYSTEM_CREATE DB_SYSTEM_DELETE"),
            ("db-homes", Verb.Manage, "DB_HOME_CREATE DB_HOME_DELETE"),
            ("databases", Verb.Manage, "DATABASE_CREATE DATABASE_DELETE"),
            ("pluggable-databases", Verb.Manage, "PLUGGABLE_DATABASE_CREATE PLUGGABLE_DATABASE_DELETE"),
            ("db-backups", Verb.Manage, "DB_BACKUP_CREATE DB_BACKUP_DELETE"),
            ("autonomous-databases", Verb.Manage, "AUTONOMOUS_DATABASE_CREATE AUTONOMOUS_DATABASE_DELETE"),
            ("autonomous-backups", Verb.Manage, "AUTONOMOUS_DB_BACKUP_CREATE AUTONOMOUS_DB_BACKUP_DELETE"),
        ];
}
