using Plumbline.Oci.Identity.Policies;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Tests.Identity.Policies;

public sealed class StatementParserTests
{
    /// <summary>Statements as Oracle's documentation has them.</summary>
    [Theory]
    [InlineData("Allow group A-Admins to manage all-resources in compartment Project-A")]
    [InlineData("Allow group A-Admins, B-Admins to manage all-resources in compartment Projects-A-and-B")]
    [InlineData("Allow group id ocid1.group.oc1..a, id ocid1.group.oc1..b to read keys in compartment id ocid1.c.x")]
    [InlineData("Allow group Domain-B/Domain-B-Admins to manage keys in compartment Project-A:Project-A2")]
    [InlineData("Allow group 'My Domain'/'My Group' to use keys in compartment a:'b c':d")]
    [InlineData("Allow dynamic-group FrontEnd to use keys in tenancy")]
    [InlineData("Allow service blockstorage, objectstorage-us-ashburn-1 to use keys in tenancy")]
    [InlineData("Allow any-group to inspect users in tenancy")]
    [InlineData(
        "Allow resource loganalyticsvrp LogAnalyticsVirtualResource to {EVENTRULE_READ, LOAD_BALANCER_READ} in tenancy"
    )]
    [InlineData("Allow group XYZ to manage groups in tenancy where request.permission != 'GROUP_DELETE'")]
    [InlineData(
        "Allow group XYZ to manage groups in tenancy where any {request.permission = 'A', request.permission = 'B'}"
    )]
    [InlineData(
        "Allow group A to use keys in tenancy where all {target.key.id = 'ocid1.key.oc1..x', any {request.region = 'iad', request.region = 'phx'}}"
    )]
    [InlineData("Allow group A to manage groups in tenancy where target.group.name = /A-Users-*/")]
    [InlineData("Allow group A to manage vss-family in tenancy where request.operation != /Create*|Update*/")]
    [InlineData("Allow any-user to manage users in tenancy where target.user.id = request.user.id")]
    [InlineData(
        "Allow group C to manage instance-family in tenancy where request.utc-timestamp before '2022-01-01T00:00Z'"
    )]
    [InlineData(
        "Allow group C to use keys in tenancy where request.utc-timestamp.time-of-day between '17:00:00Z' and '01:00:00Z'"
    )]
    [InlineData("Allow group C to use keys in tenancy where request.utc-timestamp.day-of-week in ('monday', 'friday')")]
    [InlineData("Allow group C to use keys in tenancy where request.utc-timestamp.month-of-year not in ('6', '7')")]
    [InlineData("Deny group DevOps to manage keys in compartment ProjectX")]
    [InlineData("Define tenancy SourceTenancy as ocid1.tenancy.oc1..x")]
    [InlineData("Define group StorageAdmins as ocid1.group.oc1..x")]
    [InlineData("Endorse group StorageAdmins to manage object-family in any-tenancy")]
    [InlineData("Endorse group StorageAdmins to manage object-family in tenancy DestinationTenancy")]
    [InlineData(
        "Admit group StorageAdmins of tenancy SourceTenancy to manage object-family in compartment SharedBuckets"
    )]
    [InlineData("Admit group StorageAdmins of tenancy SourceTenancy to manage object-family in tenancy")]
    [InlineData("Deny Admit any-user of any-tenancy to use keys in tenancy")]
    [InlineData(
        "Endorse group P to associate remote-peering-connections in compartment A with remote-peering-connections in tenancy T"
    )]
    public void A_documented_statement_is_printed_as_it_was_written(string text)
    {
        var statement = StatementParser.Parse(text);

        statement.ShouldNotBeOfType<UnparsedStatement>();
        statement.ToString().ShouldBe(text);
    }

    [Fact]
    public void A_statement_comes_apart_into_its_elements() =>
        StatementParser
            .Parse("ALLOW Group 'Ops'/Keepers TO Manage keys IN Compartment a:b WHERE request.region='iad'")
            .ShouldBe(
                new AccessStatement(
                    AccessKind.Allow,
                    IsDeny: false,
                    new Subject(SubjectKind.Group, [new PrincipalName("Keepers", "Ops")]),
                    new VerbGrant(Verb.Manage, "keys"),
                    new Location(LocationKind.CompartmentPath, ["a", "b"]),
                    new Comparison("request.region", Relation.Equal, [new Operand(OperandKind.Text, "iad")])
                )
            );

    [Theory]
    [InlineData("", "expected 'allow', 'deny', 'define', 'endorse' or 'admit' at its end")]
    [InlineData(
        "Permit group A to read keys in tenancy",
        "expected 'allow', 'deny', 'define', 'endorse' or 'admit' at character 1"
    )]
    [InlineData(
        "Allow user bob to read keys in tenancy",
        "expected a subject, such as 'group' or 'any-user' at character 7"
    )]
    [InlineData("Allow group to read keys in tenancy", "expected a name at character 13")]
    [InlineData("Allow group A to destroy keys in tenancy", "expected a verb or permissions in braces at character 18")]
    [InlineData("Allow group A to 2 keys in tenancy", "expected a verb or permissions in braces at character 18")]
    [InlineData(
        "Allow group A to associate keys in tenancy",
        "expected a verb or permissions in braces at character 18"
    )]
    [InlineData("Allow group A to read keys", "expected 'in' at its end")]
    [InlineData("Allow group A to read keys in region iad", "expected 'tenancy' or 'compartment' at character 31")]
    [InlineData("Allow group A to read keys in tenancy other", "expected 'where' or nothing more at character 39")]
    [InlineData("Allow group A to read keys in tenancy where", "expected a condition at its end")]
    [InlineData("Allow group A to read keys in tenancy where a", "expected a comparison at its end")]
    [InlineData(
        "Allow group A to read keys in tenancy where not {a = 'b'}",
        "expected 'any' or 'all' before '{' at character 49"
    )]
    [InlineData("Allow group A to read keys in tenancy where any {a = 'b'", "expected '}' at its end")]
    [InlineData(
        "Allow group A to read keys in tenancy where a = 'b",
        "expected a text that ends with ' at character 50"
    )]
    [InlineData(
        @"Allow group A to read keys in tenancy where a = 'b\'c'",
        "expected a text that ends with ' at character 50"
    )]
    [InlineData("Allow group A to {KEY_READ in tenancy", "expected '}' at character 28")]
    [InlineData("Define planet X as ocid1.x", "expected what is defined at character 8")]
    [InlineData("Deny Define tenancy X as ocid1.x", "expected a subject, such as 'group' or 'any-user' at character 6")]
    public void A_text_that_is_no_statement_is_kept_with_the_reason(string text, string reason) =>
        StatementParser.Parse(text).ShouldBe(new UnparsedStatement(text, reason));

    [Fact]
    public void A_text_without_end_is_no_statement()
    {
        var text = "Allow group A to read keys in tenancy where a = '" + new string('x', 20_000) + "'";

        StatementParser.Parse(text).ShouldBe(new UnparsedStatement(text, "longer than 20000 characters"));
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    [InlineData(3_000, false)]
    public void Conditions_inside_each_other_have_a_limit(int depth, bool isUnderstood)
    {
        var nested = string.Concat(Enumerable.Repeat("any{", depth - 1)) + "a='b'" + new string('}', depth - 1);
        var statement = StatementParser.Parse($"Allow group A to read keys in tenancy where {nested}");

        (statement is AccessStatement).ShouldBe(isUnderstood);
    }
}
