using Plumbline.Simulator.Api;
using Plumbline.Simulator.Policies;

namespace Plumbline.Simulator.Tests.Policies;

public sealed class PermissionsTests
{
    /// <summary>The least a scanner of keys needs.</summary>
    private static readonly string[] KeyScan =
    [
        "Allow group Scan to read vaults in tenancy",
        "Allow group Scan to read keys in tenancy",
        "Allow group Scan to inspect secrets in tenancy",
        "Allow group Scan to inspect compartments in tenancy",
        "Allow group Scan to inspect tenancies in tenancy",
    ];

    private static readonly string[] Migration =
    [
        "Allow group Scan to use vaults in tenancy",
        "Allow group Scan to manage keys in tenancy where all {request.permission != 'KEY_DELETE', "
            + "request.permission != 'KEY_EXPORT', request.permission != 'KEY_DECRYPT'}",
        "Allow group Scan to use key-delegate in tenancy",
        "Allow group Scan to use volumes in tenancy",
    ];

    [Theory]
    [InlineData("key_management.kms_management", "CreateKey", "POST", "/20180608/keys", "KEY_CREATE VAULT_CREATE_KEY")]
    [InlineData("key_management", "UpdateKey", "PUT", "/20180608/keys/{keyId}", "KEY_UPDATE")]
    [InlineData("key_management", "ChangeKeyCompartment", "POST", "/20180608/keys/{id}/actions/x", "KEY_MOVE")]
    [InlineData("key_management", "ListHsmClusters", "GET", "/20180608/hsmClusters", "HSM_CLUSTER_INSPECT")]
    [InlineData("vault", "ListSecrets", "GET", "/20180608/secrets", "SECRET_INSPECT")]
    [InlineData("secrets", "GetSecretBundle", "GET", "/20190301/secretbundles/{id}", "SECRET_BUNDLE_READ")]
    [InlineData("identity", "GetCompartment", "GET", "/20160918/compartments/{id}", "COMPARTMENT_INSPECT")]
    [InlineData("identity", "ListPolicies", "GET", "/20160918/policies", "POLICY_READ")]
    [InlineData("identity", "ListApiKeys", "GET", "/20160918/users/{id}/apiKeys", "USER_READ")]
    [InlineData("identity", "ListUsers", "GET", "/20160918/users", "USER_INSPECT")]
    [InlineData("resource_search", "SearchResources", "POST", "/20180409/resources", "")]
    [InlineData("object_storage", "ListBuckets", "GET", "/n/{n}/b", "BUCKET_INSPECT")]
    [InlineData("object_storage", "GetBucket", "GET", "/n/{n}/b/{b}", "BUCKET_READ")]
    [InlineData("core.blockstorage", "GetVolume", "GET", "/20160918/volumes/{id}", "VOLUME_INSPECT")]
    [InlineData("core.blockstorage", "UpdateVolumeKmsKey", "PUT", "/20160918/volumes/{id}/kmsKey", "VOLUME_UPDATE")]
    [InlineData("core.blockstorage", "ListBootVolumes", "GET", "/20160918/bootVolumes", "VOLUME_INSPECT")]
    [InlineData("core.virtual_network", "ListVcns", "GET", "/20160918/vcns", "VCN_READ")]
    [InlineData("core.compute", "ListInstances", "GET", "/20160918/instances", "INSTANCE_READ")]
    [InlineData(
        "database",
        "GetAutonomousDatabase",
        "GET",
        "/1/autonomousDatabases/{id}",
        "AUTONOMOUS_DATABASE_INSPECT"
    )]
    [InlineData("cloud_guard", "GetTarget", "GET", "/20200131/targets/{id}", "CG_TARGET_READ")]
    [InlineData("file_storage", "UpdateFileSystem", "PUT", "/20171215/fileSystems/{id}", "FILE_SYSTEM_UPDATE")]
    [InlineData("container_engine", "ListNodePools", "GET", "/20180222/nodePools", "CLUSTER_NODE_POOL_INSPECT")]
    [InlineData("events", "UpdateRule", "PUT", "/20181201/rules/{id}", "EVENTRULE_MODIFY")]
    [InlineData("unheard_of", "ListFooBars", "GET", "/20200101/fooBars", "FOO_BAR_INSPECT")]
    [InlineData("unheard_of", "ReviveFooBar", "POST", "/20200101/fooBars/{id}/actions/revive", "FOO_BAR_UPDATE")]
    public void An_operation_needs(string service, string operation, string method, string path, string expected) =>
        string.Join(' ', Permissions.For(service, operation, method, path).Select(permission => permission.Name))
            .ShouldBe(expected);

    [Theory]
    [InlineData("ListFooBars", "GET", "Inspect")]
    [InlineData("GetFooBar", "GET", "Read")]
    [InlineData("UpdateFooBar", "PUT", "Use")]
    [InlineData("ReviveFooBar", "POST", "Use")]
    [InlineData("CreateFooBar", "POST", "Manage")]
    [InlineData("DeleteFooBar", "DELETE", "Manage")]
    [InlineData("ChangeFooBarCompartment", "POST", "Manage")]
    public void An_unknown_resource_type_follows_the_names(string operation, string method, string verb) =>
        Permissions
            .For("unheard_of", operation, method, "/20200101/fooBars/{fooBarId}")
            .ShouldHaveSingleItem()
            .GivenBy["foo-bars"]
            .ToString()
            .ShouldBe(verb);

    [Fact]
    public void A_family_has_what_its_service_has_without_a_table() =>
        Permissions
            .For("vulnerability_scanning", "ListHostScanTargets", "GET", "/20210215/hostScanTargets")
            .ShouldHaveSingleItem()
            .GivenBy.Keys.ShouldBe(["host-scan-targets", "vss-family"]);

    [Fact]
    public void The_scanners_policies_allow_every_read_of_vaults_and_keys_and_no_write()
    {
        var operations = ApiCatalog
            .KmsVault.Operations.Concat(ApiCatalog.Named("key_management.kms_management").Description.Operations)
            .ToArray();
        operations.ShouldNotBeEmpty();
        var allowed = operations.Where(operation => IsAllowed("key_management", operation, KeyScan));
        allowed.ShouldBe(operations.Where(operation => operation.Method == "GET"));
    }

    [Theory]
    [InlineData("Encrypt")]
    [InlineData("Decrypt")]
    [InlineData("GenerateDataEncryptionKey")]
    [InlineData("ExportKey")]
    [InlineData("Sign")]
    public void The_scanners_policies_allow_no_use_of_keys(string operation) =>
        IsAllowed("key_management", new Operation(operation, "POST", "/20180608/x"), KeyScan).ShouldBeFalse();

    [Theory]
    [InlineData("CreateKey", true)]
    [InlineData("CreateKeyVersion", true)]
    [InlineData("DisableKey", true)]
    [InlineData("Encrypt", true)]
    [InlineData("ScheduleKeyDeletion", false)]
    [InlineData("ExportKey", false)]
    [InlineData("Decrypt", false)]
    [InlineData("CreateVault", false)]
    public void The_migrators_policies_allow_no_deletion(string operation, bool expected) =>
        IsAllowed("key_management", new Operation(operation, "POST", "/20180608/vaults"), Migration).ShouldBe(expected);

    [Fact]
    public void Every_permission_that_an_operation_names_is_given_by_some_verb() =>
        EmbeddedJson
            .Read<PermissionTable>("permissions.json")
            .Services.Values.SelectMany(service => service.Operations ?? [])
            .Select(operation => operation.Value)
            .SelectMany(Permissions.Split)
            .ShouldAllBe(name => Permissions.Named(name).GivenBy.Count > 0);

    [Fact]
    public void Every_member_of_a_family_is_a_resource_type()
    {
        var table = EmbeddedJson.Read<PermissionTable>("permissions.json");
        var types = table
            .Services.Values.SelectMany(service => service.Types ?? [])
            .Select(type => type.Key)
            .ToHashSet();
        table.Families.Values.SelectMany(Permissions.Split).ShouldAllBe(type => types.Contains(type));
    }

    private static bool IsAllowed(string service, Operation operation, string[] statements)
    {
        var authorizer = new Authorizer(
            new CompartmentTree([new Compartment("root", null, "tenancy")]),
            [Policy.Parse("root", statements)],
            [new Group("g", "Scan", new HashSet<string> { "u" })],
            []
        );
        return Permissions
            .For(service, operation.Name, operation.Method, operation.Path)
            .All(permission =>
                authorizer.IsAllowed(
                    Principal.User("u", "u"),
                    new AccessRequest(operation.Name, permission, "root", "x", DateTimeOffset.UnixEpoch)
                )
            );
    }
}
