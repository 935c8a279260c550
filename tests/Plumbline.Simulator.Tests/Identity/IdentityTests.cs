using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class IdentityTests(IdentityTests.Tree tree) : IClassFixture<IdentityTests.Tree>
{
    private readonly Oci _oci = tree.Oci;

    [Theory]
    [InlineData("", "b a")]
    [InlineData("&compartmentIdInSubtree=false", "b a")]
    [InlineData("&compartmentIdInSubtree=true", "b b1 b11 a")]
    [InlineData("&compartmentIdInSubtree=true&accessLevel=ACCESSIBLE", "b b1 b11")]
    [InlineData("&lifecycleState=DELETED", "a")]
    [InlineData("&lifecycleState=deleted", "a")]
    [InlineData("&name=b", "b")]
    [InlineData("&sortBy=NAME", "a b")]
    [InlineData("&sortBy=NAME&sortOrder=DESC", "b a")]
    [InlineData("&sortBy=TIMECREATED", "a b")]
    [InlineData("&sortBy=TIMECREATED&sortOrder=ASC", "b a")]
    public async Task Compartments_are_listed_as_asked(string query, string expected) =>
        (await _oci.GetAsync($"/20160918/compartments?compartmentId={Root}{query}")).Ids.ShouldBe(expected.Split(' '));

    [Fact]
    public async Task Below_the_root_children_are_listed_but_no_subtree()
    {
        (await _oci.GetAsync("/20160918/compartments?compartmentId=b")).Ids.ShouldBe(["b1"]);
        var subtree = await _oci.GetAsync("/20160918/compartments?compartmentId=b&compartmentIdInSubtree=true");
        subtree.Status.ShouldBe(400);
        subtree.Code.ShouldBe("InvalidParameter");
    }

    [Theory]
    [InlineData("", 400, "MissingParameter")]
    [InlineData("?compartmentId=", 400, "MissingParameter")]
    [InlineData("?compartmentId=b&accessLevel=SOME", 400, "InvalidParameter")]
    [InlineData("?compartmentId=b&accessLevel=any", 400, "InvalidParameter")]
    [InlineData("?compartmentId=b&compartmentIdInSubtree=maybe", 400, "InvalidParameter")]
    [InlineData("?compartmentId=nowhere", 404, "NotAuthorizedOrNotFound")]
    public async Task A_wrong_question_gets_OCIs_error(string query, int status, string code)
    {
        var response = await _oci.GetAsync("/20160918/compartments" + query);
        response.Status.ShouldBe(status);
        response.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_compartment_is_served_with_its_unknown_fields_and_an_etag()
    {
        var response = await _oci.GetAsync("/20160918/compartments/a");
        response["somethingNew"].ShouldBe("[1,2]");
        response["lifecycleState"].ShouldBe("DELETED");
        response.Headers["etag"].ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_tenancy_is_its_own_root_compartment()
    {
        var response = await _oci.GetAsync($"/20160918/compartments/{Root}");
        response["id"].ShouldBe(Root);
        response["name"].ShouldBe("tiny");
        response["lifecycleState"].ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task The_tenancy_names_its_home_region()
    {
        var response = await _oci.GetAsync($"/20160918/tenancies/{Root}");
        response["name"].ShouldBe("tiny");
        response["homeRegionKey"].ShouldBe("IAD");
        (await _oci.GetAsync("/20160918/tenancies/other")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task All_region_subscriptions_are_listed_with_their_status()
    {
        var response = await _oci.GetAsync($"/20160918/tenancies/{Root}/regionSubscriptions");
        response.All("regionName").ShouldBe(["us-ashburn-1", "eu-frankfurt-1", "xx-nowhere-1"]);
        response.All("regionKey").ShouldBe(["IAD", "FRA", "XXX"]);
        response.All("status").ShouldBe(["READY", "IN_PROGRESS", "READY"]);
        response.Json.EnumerateArray().Count(region => region.GetProperty("isHomeRegion").GetBoolean()).ShouldBe(1);
    }

    [Theory]
    [InlineData("us-ashburn-1", 200)]
    [InlineData("xx-nowhere-1", 200)]
    [InlineData("eu-frankfurt-1", 401)]
    [InlineData("ap-tokyo-1", 401)]
    public async Task Only_a_ready_region_knows_the_tenancy(string region, int status) =>
        (
            await _oci.GetAsync($"https://identity.{region}.oci.oraclecloud.com/20160918/tenancies/{Root}")
        ).Status.ShouldBe(status);

    public sealed class Tree()
        : Served(
            With(
                compartments:
                [
                    Compartment("b"),
                    Compartment("b1", "b"),
                    Compartment("b11", "b1"),
                    new
                    {
                        id = "a",
                        compartmentId = Root,
                        name = "aaa",
                        lifecycleState = "DELETED",
                        isAccessible = false,
                        timeCreated = "2030-01-01T00:00:00Z",
                        somethingNew = new[] { 1, 2 },
                    },
                ],
                regions:
                [
                    "us-ashburn-1",
                    new { regionName = "eu-frankfurt-1", status = "IN_PROGRESS" },
                    new { regionName = "xx-nowhere-1", regionKey = "XXX" },
                ]
            )
        );
}
