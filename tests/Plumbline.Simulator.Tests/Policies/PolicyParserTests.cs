using Plumbline.Simulator.Policies;

namespace Plumbline.Simulator.Tests.Policies;

public sealed class PolicyParserTests
{
    [Theory]
    [InlineData("Allow group A to read keys in tenancy")]
    [InlineData("Allow group A, B to inspect vaults in compartment X")]
    [InlineData("Allow group 'Key Admins' to manage keys in compartment 'My Team':Project-A:C_1")]
    [InlineData("Allow group Domain/Team to use key-delegate in tenancy")]
    [InlineData("Allow group 'A domain'/'A group', Other to use volumes in tenancy")]
    [InlineData("Allow group id ocid1.group.oc1..a, id ocid1.group.oc1..b to use volumes in tenancy")]
    [InlineData("Allow any-user to inspect users in tenancy")]
    [InlineData("Allow any-group to inspect users in tenancy")]
    [InlineData("Allow dynamic-group Workers to use keys in compartment id ocid1.compartment.oc1..x")]
    [InlineData("Allow dynamic-group id ocid1.dynamicgroup.oc1..x to use keys in tenancy")]
    [InlineData("Allow service blockstorage, objectstorage-eu-frankfurt-1 to use keys in compartment X")]
    [InlineData("Allow resource filesystem to use keys in tenancy")]
    [InlineData("Allow group A to {KEY_READ} in tenancy")]
    [InlineData("Allow group A to {KEY_READ, KEY_INSPECT} in compartment X where target.key.id = 'k'")]
    [InlineData("Deny group A to manage keys in tenancy")]
    [InlineData("Deny any-user to inspect all-resources in compartment X where request.region = 'eu-frankfurt-1'")]
    [InlineData("Allow group A to use keys in tenancy where target.key.id != 'k'")]
    [InlineData("Allow group A to use keys in tenancy where request.operation = /List*|Get*/")]
    [InlineData("Allow group A to use keys in tenancy where request.operation in ('ListKeys', /Get*/)")]
    [InlineData("Allow group A to use keys in tenancy where request.operation not in ('ListKeys')")]
    [InlineData("Allow group A to use keys in tenancy where all {request.user.id = 'u', target.vault.id = 'v'}")]
    [InlineData("Allow group A to use keys in tenancy where any {a.b = 'c', all {d.e != 'f', not g.h, i.j}}")]
    [InlineData("Allow group A to use keys in tenancy where target.resource.tag.Ops.Team = 'it\\'s'")]
    [InlineData("Allow group A to use keys in tenancy where request.utc-timestamp before '2026-01-01T00:00Z'")]
    [InlineData("Allow group A to use keys in tenancy where request.utc-timestamp after '2026-01-01Z'")]
    [InlineData("Allow group A to use keys in tenancy where a.b between '09:00:00Z' and '17:00:00Z'")]
    [InlineData("Allow any-user to manage users in tenancy where target.user.id = request.user.id")]
    [InlineData("Define tenancy Other as ocid1.tenancy.oc1..x")]
    [InlineData("Define dynamic-group 'Their group' as ocid1.dynamicgroup.oc1..x")]
    [InlineData("Endorse group A to manage object-family in any-tenancy")]
    [InlineData("Endorse group A to {BUCKET_READ, BUCKET_INSPECT} in tenancy Other where request.region = 'x'")]
    [InlineData("Endorse group A to read keys in compartment X:Y of tenancy Other")]
    [InlineData("Endorse group A to associate drgs in compartment X with drg-attachments in tenancy Other")]
    [InlineData("Admit group A of tenancy Other to manage object-family in tenancy")]
    [InlineData("Admit any-user of any-tenancy to read buckets in compartment X")]
    [InlineData("Deny Admit any-group of tenancy Other to read buckets in compartment id c")]
    [InlineData("Deny Endorse any-user to read buckets in any-tenancy")]
    public void A_statement_is_understood_whole(string text) => PolicyParser.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("  ALLOW\tGROUP A\n TO MANAGE keys IN TENANCY ", "Allow group A to manage keys in tenancy")]
    [InlineData("allow group A,B to use keys in compartment X", "Allow group A, B to use keys in compartment X")]
    [InlineData("allow group id a, group id b to use keys in tenancy", "Allow group id a, id b to use keys in tenancy")]
    [InlineData("allow group 'A' to use keys in tenancy", "Allow group A to use keys in tenancy")]
    [InlineData("allow group 'id' to use keys in tenancy", "Allow group 'id' to use keys in tenancy")]
    [InlineData("allow group A to {X,Y} in tenancy", "Allow group A to {X, Y} in tenancy")]
    [InlineData(
        "allow group A to use keys in compartment X where ALL{a.b='c',ANY{d.e!=/f*/}}",
        "Allow group A to use keys in compartment X where all {a.b = 'c', any {d.e != /f*/}}"
    )]
    [InlineData("define group G as id ocid1.group.oc1..x", "Define group G as ocid1.group.oc1..x")]
    [InlineData("endorse group A {BUCKET_READ} in any-tenancy", "Endorse group A to {BUCKET_READ} in any-tenancy")]
    public void Spelling_is_free_where_the_language_leaves_it_free(string text, string same) =>
        PolicyParser.Parse(text).ToString().ShouldBe(same);

    [Theory]
    [InlineData("", 0, "\"Allow\"")]
    [InlineData("Permit group A to read keys in tenancy", 0, "\"Allow\"")]
    [InlineData("Allow", 5, "a subject")]
    [InlineData("Allow to read buckets in tenancy", 6, "a subject")]
    [InlineData("Allow user A to read keys in tenancy", 6, "a subject")]
    [InlineData("Allow group to", 14, "\"to\"")]
    [InlineData("Allow group A, to", 17, "\"to\"")]
    [InlineData("Allow group 'A to read keys in tenancy", 38, "a closing '")]
    [InlineData("Allow group A/ to read keys in tenancy", 18, "\"to\"")]
    [InlineData("Allow group A read keys in tenancy", 14, "\"to\"")]
    [InlineData("Allow group A to see keys in tenancy", 17, "a verb")]
    [InlineData("Allow group A to 3 keys in tenancy", 17, "a verb")]
    [InlineData("Allow group A to associate drgs in tenancy", 17, "a verb")]
    [InlineData("Allow group A to read", 21, "a resource type")]
    [InlineData("Allow group A to read keys", 26, "\"in\"")]
    [InlineData("Allow group A to read in tenancy", 25, "\"in\"")]
    [InlineData("Allow group A to {} in tenancy", 18, "a permission")]
    [InlineData("Allow group A to {KEY_READ in tenancy", 27, "\"}\"")]
    [InlineData("Allow group A to {KEY_READ} keys in tenancy", 28, "\"in\"")]
    [InlineData("Allow group A to read keys in", 29, "\"tenancy\"")]
    [InlineData("Allow group A to read keys in X", 30, "\"compartment\"")]
    [InlineData("Allow group A to read keys in any-tenancy", 30, "\"compartment\"")]
    [InlineData("Allow group A to read keys in compartment", 41, "a compartment")]
    [InlineData("Allow group A to read keys in compartment X:", 44, "a compartment")]
    [InlineData("Allow group A to read keys in compartment \u2019X\u2019", 42, "a compartment")]
    [InlineData("Allow group A to read keys in tenancy when", 38, "\"where\"")]
    [InlineData("Allow group A to read keys in tenancy where", 43, "a variable")]
    [InlineData("Allow group A to read keys in tenancy where a.b =", 49, "a value")]
    [InlineData("Allow group A to read keys in tenancy where a.b ! 'c'", 50, "\"!=\"")]
    [InlineData("Allow group A to read keys in tenancy where a.b = 'c' or d.e = 'f'", 54, "the end")]
    [InlineData("Allow group A to read keys in tenancy where any {a.b = 'c'", 58, "\"}\"")]
    [InlineData("Allow group A to read keys in tenancy where any {}", 49, "a variable")]
    [InlineData("Allow group A to read keys in tenancy where a.b in 'c'", 51, "\"(\"")]
    [InlineData("Allow group A to read keys in tenancy where a.b in ('c'", 55, "\")\"")]
    [InlineData("Allow group A to read keys in tenancy where a.b not 'c'", 52, "\"in\"")]
    [InlineData("Allow group A to read keys in tenancy where a.b between '1' or '2'", 60, "\"and\"")]
    [InlineData("Allow group A to read keys in tenancy where a.b = /c*", 53, "a closing /")]
    [InlineData("Define user A as ocid1.user.oc1..x", 7, "\"tenancy\"")]
    [InlineData("Define group A", 14, "\"as\"")]
    [InlineData("Endorse group A to manage keys", 30, "\"in\"")]
    public void What_is_wrong_is_told_with_its_place(string text, int position, string expected)
    {
        var problem = Should.Throw<PolicySyntaxException>(() => PolicyParser.Parse(text));
        problem.Expected.ShouldContain(expected);
        problem.Position.ShouldBe(position);
    }

    [Fact]
    public void The_message_says_what_was_there_instead() =>
        Should
            .Throw<PolicySyntaxException>(() => PolicyParser.Parse("Allow group A to see keys in tenancy"))
            .Message.ShouldBe(
                "Expected a verb (inspect, read, use or manage) or permissions in braces at character 18, "
                    + "but found \"see keys in tenancy\"."
            );

    [Fact]
    public void Conditions_may_not_be_nested_without_end() =>
        Should.Throw<PolicySyntaxException>(() =>
            PolicyParser.Parse(
                "Allow group A to read keys in tenancy where " + string.Concat(Enumerable.Repeat("any {", 100_000))
            )
        );
}
