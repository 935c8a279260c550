using Plumbline.Core.Inventories;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Tests.Identity.Policies;

public sealed class PolicyBookTests
{
    private const string Root = "ocid1.tenancy.oc1..root";

    private static readonly Tenancy Tenancy = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static readonly CompartmentTree Tree = new(
        Tenancy,
        [Compartment("prod", Root), Compartment("keys", "prod"), Compartment("dev", Root)]
    );

    private static readonly Ability DeleteKeys = new(
        "KEY_DELETE",
        ["ScheduleKeyDeletion", "ScheduleKeyVersionDeletion"]
    );

    private static readonly Ability Decrypt = new("KEY_DECRYPT", ["Decrypt"]);

    [Theory]
    [InlineData("manage keys in tenancy", "Yes")]
    [InlineData("manage key-family in tenancy", "Yes")]
    [InlineData("manage all-resources in tenancy", "Yes")]
    [InlineData("{KEY_READ, key_delete} in tenancy", "Yes")]
    [InlineData("use keys in tenancy", "No")]
    [InlineData("read keys in tenancy", "No")]
    [InlineData("manage vaults in tenancy", "No")]
    [InlineData("manage secret-family in tenancy", "No")]
    [InlineData("manage key-delegate in tenancy", "No")]
    [InlineData("manage unheard-of in tenancy", "No")]
    [InlineData("{KEY_READ} in tenancy", "No")]
    [InlineData("manage keys in compartment prod:keys", "Yes")]
    [InlineData("manage keys in compartment id dev", "Yes")]
    [InlineData("manage keys in compartment gone", "Depends")]
    [InlineData("manage keys in compartment id gone", "Depends")]
    public void Verb_resource_type_and_place_decide(string text, string expected) =>
        MayDeleteKeys($"Allow group A to {text}").ShouldBe(expected);

    [Theory]
    [InlineData("request.permission != 'KEY_DELETE'", "No")]
    [InlineData("request.permission = 'KEY_DELETE'", "Yes")]
    [InlineData("request.permission = 'KEY_CREATE'", "No")]
    [InlineData("request.permission = /*_DELETE/", "Yes")]
    [InlineData("request.permission in ('KEY_READ', 'KEY_INSPECT')", "No")]
    [InlineData("request.permission not in ('KEY_READ', 'KEY_DELETE')", "No")]
    [InlineData("any {request.permission = 'KEY_READ', request.permission = 'KEY_DELETE'}", "Yes")]
    [InlineData("all {request.permission != 'KEY_DELETE', target.key.id = 'x'}", "No")]
    [InlineData("any {request.permission != 'KEY_DELETE', target.key.id = 'x'}", "Depends")]
    [InlineData("request.operation = 'CancelKeyDeletion'", "No")]
    [InlineData("request.operation != 'ScheduleKeyDeletion'", "Yes")]
    [InlineData("request.operation != /*Delete*|*Deletion/", "No")]
    [InlineData(
        "all {request.operation != 'ScheduleKeyDeletion', request.operation != 'ScheduleKeyVersionDeletion'}",
        "No"
    )]
    [InlineData("target.key.id = 'ocid1.key.oc1..x'", "Depends")]
    [InlineData("target.key.id != 'ocid1.key.oc1..x'", "Yes")]
    [InlineData("target.key.id = /*/", "Yes")]
    [InlineData("target.key.id != /*/", "No")]
    [InlineData("target.resource.tag.ops.team = 'keys'", "Depends")]
    [InlineData("target.user.id = request.user.id", "Depends")]
    [InlineData("target.bucket.name != 'x'", "Depends")]
    [InlineData("request.utc-timestamp before '2030-01-01T00:00Z'", "Depends")]
    [InlineData("request.region = 'iad'", "Depends")]
    public void A_condition_can_take_the_permission_away_or_leave_it_open(string condition, string expected) =>
        MayDeleteKeys($"Allow group A to manage keys in tenancy where {condition}").ShouldBe(expected);

    [Theory]
    [InlineData("Deny group A to manage keys in tenancy", "No")]
    [InlineData("Deny group A to manage keys in compartment prod", "No")]
    [InlineData("Deny group A, B to manage all-resources in compartment prod:keys", "No")]
    [InlineData("Deny any-group to inspect keys in tenancy", "No")]
    [InlineData("Deny any-user to {KEY_DELETE} in tenancy", "No")]
    [InlineData("Deny group Default/a to {KEY_DELETE} in tenancy", "No")]
    [InlineData("Deny group A to manage keys in tenancy where request.permission = 'KEY_DELETE'", "No")]
    [InlineData("Deny group A to use keys in tenancy", "Depends")]
    [InlineData("Deny group id ocid1.group.oc1..a to manage keys in tenancy", "Depends")]
    [InlineData("Deny group A to manage keys in compartment gone", "Depends")]
    [InlineData("Deny group A to manage keys in tenancy where target.key.id = 'x'", "Depends")]
    [InlineData("Deny group A to manage keys in tenancy where target.key.id != 'x'", "Depends")]
    [InlineData("Deny group A to manage keys in compartment dev", "Yes")]
    [InlineData("Deny group A to manage keys in compartment prod:keys:deeper", "Depends")]
    [InlineData("Deny group B to manage keys in tenancy", "Yes")]
    [InlineData("Deny group Other/A to manage keys in tenancy", "Yes")]
    [InlineData("Deny dynamic-group A to manage keys in tenancy", "Yes")]
    [InlineData("Deny group A to manage vaults in tenancy", "Yes")]
    [InlineData("Deny group A to {KEY_READ} in tenancy", "Yes")]
    [InlineData("Deny admit group A of tenancy T to manage keys in tenancy", "Yes")]
    public void Denying_goes_before_allowing_where_it_reaches(string denial, string expected) =>
        MayDeleteKeys("Allow group A to manage keys in compartment prod:keys", denial).ShouldBe(expected);

    [Fact]
    public void Denying_everyone_in_groups_leaves_those_who_are_in_none() =>
        MayDeleteKeys("Allow any-user to manage keys in tenancy", "Deny any-group to manage keys in tenancy")
            .ShouldBe("Yes");

    [Fact]
    public void Whether_denying_a_verb_takes_what_lower_verbs_give_is_not_known() =>
        May(Decrypt, "Allow group A to use keys in tenancy", "Deny group A to manage keys in tenancy")
            .ShouldBe("Depends");

    [Theory]
    [InlineData("Endorse group A to manage keys in any-tenancy", "No")]
    [InlineData("Admit group A of tenancy T to manage keys in tenancy", "Yes")]
    [InlineData("Define group A as ocid1.group.oc1..a", "No")]
    [InlineData("Allow group A to manage keys", "No")]
    public void Statements_of_other_kinds(string text, string expected) => MayDeleteKeys(text).ShouldBe(expected);

    [Fact]
    public void A_policy_that_is_not_in_force_denies_nothing()
    {
        var allow = Policy("one", "Allow group A to manage keys in tenancy");
        var deny = Policy("two", "Deny group A to manage keys in tenancy") with { LifecycleState = "INACTIVE" };

        First([allow, deny], DeleteKeys).ShouldBe("Yes");
    }

    [Theory]
    [InlineData("tenancy", Root)]
    [InlineData("compartment keys", "keys")]
    [InlineData("compartment KEYS", "keys")]
    [InlineData("compartment prod", "prod")]
    [InlineData("compartment prod:keys", "keys")]
    [InlineData("compartment dev", null)]
    [InlineData("compartment keys:prod", null)]
    [InlineData("compartment id dev", "dev")]
    public void A_path_starts_at_the_policys_own_compartment(string location, string? expected)
    {
        var policy = Policy("one", $"Allow group A to manage keys in {location}") with { CompartmentId = "prod" };

        Book([policy]).StatementsOf(policy).Single().CompartmentId.ShouldBe(expected);
    }

    [Theory]
    [InlineData("tenancy", "compartment dev", "Yes")]
    [InlineData("compartment prod:keys", "compartment prod", "Yes")]
    [InlineData("compartment prod", "compartment dev", "No")]
    [InlineData("compartment prod", "compartment gone", "Depends")]
    public void Two_statements_overlap_where_one_is_above_the_other(string one, string other, string expected)
    {
        var book = Book([Policy("p", $"Allow group A to use keys in {one}", $"Allow group A to use keys in {other}")]);

        book.Overlap(book.All[0], book.All[1]).ToString().ShouldBe(expected);
        book.Overlap(book.All[1], book.All[0]).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("group Administrators", "Yes")]
    [InlineData("group administrators", "Yes")]
    [InlineData("group Default/Administrators", "Yes")]
    [InlineData("group KeyAdmins-Prod", "Yes")]
    [InlineData("group Ops/Keepers", "Yes")]
    [InlineData("group Other/Administrators", "No")]
    [InlineData("group Keepers", "No")]
    [InlineData("group id ocid1.group.oc1..a", "Depends")]
    [InlineData("group id ocid1.group.oc1..known", "Yes")]
    [InlineData("dynamic-group Administrators", "No")]
    [InlineData("any-user", "No")]
    public void Patterns_name_groups_of_this_tenancy(string subject, string expected)
    {
        string[] patterns = ["Administrators", "KeyAdmins-*", "Ops/Keepers", "ocid1.group.oc1..known"];
        var statement = StatementParser.Parse($"Allow {subject} to use keys in tenancy");

        Principal.Of(statement).Single().IsNamedBy(patterns).ToString().ShouldBe(expected);
    }

    [Fact]
    public void The_administrators_of_another_tenancy_are_not_ours()
    {
        var statement = StatementParser.Parse("Admit group A of tenancy T to use keys in tenancy");

        Principal.Of(statement).Single().IsNamedBy(["A"]).ShouldBe(Certainty.No);
    }

    private static string MayDeleteKeys(params string[] statements) => May(DeleteKeys, statements);

    private static string May(Ability ability, params string[] statements) =>
        First([Policy("policy", statements)], ability);

    /// <summary>Whether the first statement lets its first subject do something.</summary>
    private static string First(IReadOnlyList<Policy> policies, Ability ability)
    {
        var book = Book(policies);
        var placed = book.All[0];
        var principal = placed.Statement is AccessStatement statement
            ? Principal.Of(statement).First()
            : new Principal(SubjectKind.AnyUser, Name: null, IsForeign: false);
        return book.Lets(placed, principal, ability).ToString();
    }

    private static PolicyBook Book(IEnumerable<Policy> policies) =>
        PolicyBook.Of(new Inventory(Tenancy, Tree, policies));

    private static Policy Policy(string id, params string[] statements) =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "ACTIVE",
            Statements = statements,
        };

    private static Compartment Compartment(string id, string parent) =>
        new()
        {
            Id = id,
            CompartmentId = parent,
            CompartmentName = id,
        };
}
