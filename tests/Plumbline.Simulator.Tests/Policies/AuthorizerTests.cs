using Plumbline.Simulator.Policies;

namespace Plumbline.Simulator.Tests.Policies;

public sealed class AuthorizerTests
{
    private static readonly CompartmentTree Compartments = new([
        new Compartment("root", null, "tenancy"),
        new Compartment("a", "root", "A") { Tags = new Dictionary<string, string> { ["Ops.Stage"] = "prod" } },
        new Compartment("b", "a", "B"),
        new Compartment("c", "b", "C"),
        new Compartment("z", "root", "Z"),
    ]);

    private static readonly Principal Ann = Principal.User("ann", "ann@example.com");
    private static readonly Principal Root = Principal.User("admin", "admin");

    private static readonly Group[] Groups =
    [
        new("g1", "Scanners", new HashSet<string> { "ann" })
        {
            Tags = new Dictionary<string, string> { ["Ops.Team"] = "blue" },
        },
        new("g2", "Scanners", new HashSet<string> { "bob" }, "Other"),
        new("g3", "Administrators", new HashSet<string> { "admin" }),
    ];

    [Theory]
    [InlineData("root", "tenancy", "c", true)]
    [InlineData("root", "tenancy", "root", true)]
    [InlineData("a", "tenancy", "a", false)]
    [InlineData("root", "compartment A", "a", true)]
    [InlineData("root", "compartment A", "c", true)]
    [InlineData("root", "compartment A", "z", false)]
    [InlineData("root", "compartment A", "root", false)]
    [InlineData("root", "compartment B", "b", false)]
    [InlineData("root", "compartment A:B", "c", true)]
    [InlineData("root", "compartment a:b:c", "c", true)]
    [InlineData("root", "compartment A:C", "c", false)]
    [InlineData("root", "compartment None:tenancy", "c", false)]
    [InlineData("a", "compartment B", "c", true)]
    [InlineData("a", "compartment A", "b", true)]
    [InlineData("a", "compartment A:B", "b", true)]
    [InlineData("a", "compartment Z", "z", false)]
    [InlineData("root", "compartment id b", "c", true)]
    [InlineData("a", "compartment id z", "z", false)]
    [InlineData("gone", "compartment A", "a", false)]
    [InlineData("root", "tenancy", "gone", false)]
    public void A_policy_applies_where_it_says_and_below(
        string attachedTo,
        string location,
        string to,
        bool expected
    ) => Allows($"Allow group Scanners to read keys in {location}", attachedTo, to).ShouldBe(expected);

    [Theory]
    [InlineData("group Scanners", true)]
    [InlineData("group scanners", true)]
    [InlineData("group Default/Scanners", true)]
    [InlineData("group Other/Scanners", false)]
    [InlineData("group Nobody, Scanners", true)]
    [InlineData("group id g1", true)]
    [InlineData("group id g2", false)]
    [InlineData("group id Scanners", false)]
    [InlineData("any-user", true)]
    [InlineData("any-group", true)]
    [InlineData("dynamic-group Scanners", false)]
    [InlineData("service Scanners", false)]
    public void A_user_is_in_the_subject(string subject, bool expected) =>
        Allows($"Allow {subject} to read keys in tenancy").ShouldBe(expected);

    [Theory]
    [InlineData("inspect keys", "KEY_INSPECT", true)]
    [InlineData("inspect keys", "KEY_READ", false)]
    [InlineData("read keys", "KEY_INSPECT", true)]
    [InlineData("use keys", "KEY_EXPORT", true)]
    [InlineData("use keys", "KEY_CREATE", false)]
    [InlineData("manage keys", "KEY_DELETE", true)]
    [InlineData("manage keys", "KEY_ASSOCIATE", false)]
    [InlineData("use key-delegate", "KEY_DISASSOCIATE", true)]
    [InlineData("manage key-family", "KEY_ASSOCIATE", true)]
    [InlineData("MANAGE Key-Family", "VAULT_CREATE_KEY", true)]
    [InlineData("read secret-family", "SECRET_BUNDLE_READ", true)]
    [InlineData("read secrets", "SECRET_BUNDLE_READ", false)]
    [InlineData("manage all-resources", "KEY_ASSOCIATE", true)]
    [InlineData("inspect all-resources", "KEY_READ", false)]
    [InlineData("{KEY_READ, KEY_INSPECT}", "KEY_READ", true)]
    [InlineData("{KEY_READ, KEY_INSPECT}", "KEY_DELETE", false)]
    public void A_grant_gives_permissions(string grant, string permission, bool expected) =>
        Authorize(permission, [$"Allow group Scanners to {grant} in tenancy"]).ShouldBe(expected);

    [Theory]
    [InlineData("target.key.id = 'k1'", true)]
    [InlineData("target.key.id = 'K1'", true)]
    [InlineData("target.key.id != 'k1'", false)]
    [InlineData("target.key.id in ('k0', 'k1')", true)]
    [InlineData("target.key.id not in ('k0', 'k2')", true)]
    [InlineData("target.key.id = /k*/", true)]
    [InlineData("target.key.id = /*2|x*/", false)]
    [InlineData("target.key.id", true)]
    [InlineData("not target.key.id", false)]
    [InlineData("not target.vault.id", true)]
    [InlineData("target.vault.id != 'v'", false)]
    [InlineData("any {target.vault.id = 'v', target.key.id = 'k1'}", true)]
    [InlineData("all {target.vault.id = 'v', target.key.id = 'k1'}", false)]
    [InlineData("all {target.key.id = 'k1', any {request.region = 'x', request.operation = 'GetKey'}}", true)]
    [InlineData("request.permission = 'KEY_READ'", true)]
    [InlineData("request.permission != 'KEY_READ'", false)]
    [InlineData("request.operation != /Create*|Update*|Delete*/", true)]
    [InlineData("request.user.id = 'ann'", true)]
    [InlineData("request.user.name = 'ann@example.com'", true)]
    [InlineData("request.user.id = request.principal.id", true)]
    [InlineData("request.user.id != target.user.id", false)]
    [InlineData("request.groups.id = 'g1'", true)]
    [InlineData("request.groups.id != 'g1'", false)]
    [InlineData("request.principal.type = 'user'", true)]
    [InlineData("request.principal.group.tag.Ops.Team = 'blue'", true)]
    [InlineData("request.region = 'eu-frankfurt-1'", true)]
    [InlineData("target.compartment.id = 'b'", true)]
    [InlineData("target.compartment.name = 'B'", true)]
    [InlineData("target.resource.tag.Ops.Team = 'red'", true)]
    [InlineData("request.utc-timestamp before '2026-11-25Z'", true)]
    [InlineData("request.utc-timestamp after '2026-11-25T10:00:00Z'", false)]
    [InlineData("request.utc-timestamp between '2026-11-24T08:00Z' and '2026-11-24T10:00Z'", true)]
    [InlineData("request.utc-timestamp.time-of-day between '17:00:00Z' and '08:00:00Z'", false)]
    [InlineData("request.utc-timestamp.time-of-day between '17:00:00Z' and '10:00:00Z'", true)]
    [InlineData("request.utc-timestamp.day-of-week in ('monday', 'tuesday')", true)]
    [InlineData("request.utc-timestamp.month-of-year = '11'", true)]
    [InlineData("request.utc-timestamp before 'no time'", false)]
    public void A_condition_is_held_against_the_request(string condition, bool expected) =>
        Authorize("KEY_READ", [$"Allow group Scanners to manage keys in tenancy where {condition}"]).ShouldBe(expected);

    [Theory]
    [InlineData("KEY_READ", "Deny group Scanners to read keys in tenancy", false)]
    [InlineData("KEY_INSPECT", "Deny group Scanners to read keys in tenancy", true)]
    [InlineData("KEY_DELETE", "Deny any-user to inspect all-resources in compartment A", false)]
    [InlineData("KEY_READ", "Deny group Scanners to manage keys in tenancy", true)]
    [InlineData("KEY_DELETE", "Deny group Scanners to {KEY_DELETE} in tenancy", false)]
    [InlineData("KEY_READ", "Deny group Scanners to {KEY_DELETE} in tenancy", true)]
    [InlineData("KEY_READ", "Deny group Scanners to read keys in compartment Z", true)]
    [InlineData("KEY_READ", "Deny group Scanners to read keys in tenancy where target.vault.id = 'v'", true)]
    [InlineData("KEY_READ", "Deny group Nobody to read keys in tenancy", true)]
    public void Deny_wins_over_allow(string permission, string deny, bool expected) =>
        Authorize(permission, ["Allow group Scanners to manage all-resources in tenancy", deny]).ShouldBe(expected);

    [Fact]
    public void Administrators_cannot_be_denied() =>
        Authorize(
                "KEY_READ",
                [
                    "Allow group Administrators to manage all-resources in tenancy",
                    "Deny any-user to inspect keys in tenancy",
                ],
                caller: Root
            )
            .ShouldBeTrue();

    [Theory]
    [InlineData("Endorse group Scanners to manage keys in any-tenancy")]
    [InlineData("Admit group Scanners of tenancy Other to manage keys in tenancy")]
    [InlineData("Define group Scanners as g1")]
    public void Statements_for_other_tenancies_give_nothing_here(string statement) =>
        Authorize("KEY_READ", [statement]).ShouldBeFalse();

    [Theory]
    [InlineData("instance.compartment.id = 'b'", true)]
    [InlineData("Any {instance.id = 'other', instance.id = 'i1'}", true)]
    [InlineData("ALL {instance.id = 'other', instance.compartment.id = 'b'}", false)]
    [InlineData("all {resource.type = 'instance', resource.compartment.id = 'b'}", true)]
    [InlineData("tag.Ops.Role.value", true)]
    [InlineData("tag.Ops.Role.value = 'worker'", true)]
    [InlineData("tag.Ops.Role.value = 'other'", false)]
    [InlineData("tag.Ops.Other.value", false)]
    public void An_instance_is_in_a_dynamic_group(string rule, bool expected)
    {
        var instance = new Principal("instance", "i1", CompartmentId: "b")
        {
            Tags = new Dictionary<string, string> { ["Ops.Role"] = "worker" },
        };
        InWorkers(instance, rule).ShouldBe(expected);
    }

    [Fact]
    public void A_resource_has_no_instance_variables()
    {
        var database = new Principal("autonomousdatabase", "d1", CompartmentId: "b");
        InWorkers(database, "instance.id = 'd1'").ShouldBeFalse();
        InWorkers(database, "resource.id = 'd1'").ShouldBeTrue();
    }

    [Theory]
    [InlineData("Allow service blockstorage to use keys in tenancy where target.key.id = 'k1'", true)]
    [InlineData("Allow service objectstorage-eu-frankfurt-1 to use keys in tenancy", false)]
    public void A_service_is_known_by_its_name(string statement, bool expected) =>
        Authorize("KEY_DECRYPT", [statement], caller: new Principal("service", "s1", "blockstorage"))
            .ShouldBe(expected);

    [Theory]
    [InlineData("all {request.principal.type = 'workload', request.principal.namespace = 'apps'}", true)]
    [InlineData("request.principal.namespace = 'other'", false)]
    [InlineData("request.principal.compartment.tag.Ops.Stage = 'prod'", true)]
    [InlineData("request.user.id != 'ann'", false)]
    public void A_workload_is_known_by_its_attributes(string condition, bool expected)
    {
        var workload = new Principal("workload", "w1", CompartmentId: "a")
        {
            Attributes = new Dictionary<string, string> { ["namespace"] = "apps" },
        };
        Authorize("KEY_READ", [$"Allow any-user to use keys in tenancy where {condition}"], caller: workload)
            .ShouldBe(expected);
    }

    private static bool InWorkers(Principal caller, string rule) =>
        Authorize(
            "KEY_READ",
            ["Allow dynamic-group Workers to use keys in tenancy"],
            caller: caller,
            dynamicGroups: [new DynamicGroup("dg", "Workers", ConditionParser.Parse(rule))]
        );

    private static bool Allows(string statement, string attachedTo = "root", string to = "b") =>
        Authorize("KEY_READ", [statement], attachedTo, to);

    private static bool Authorize(
        string permission,
        string[] statements,
        string attachedTo = "root",
        string to = "b",
        Principal? caller = null,
        DynamicGroup[]? dynamicGroups = null
    )
    {
        var policy = Policy.Parse(attachedTo, statements);
        var request = new AccessRequest(
            "GetKey",
            Permissions.Named(permission),
            to,
            "eu-frankfurt-1",
            new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero)
        )
        {
            Attributes = [new("target.key.id", "k1"), new("target.resource.tag.Ops.Team", "red")],
        };
        return new Authorizer(Compartments, [policy], Groups, dynamicGroups ?? []).IsAllowed(caller ?? Ann, request);
    }
}
