using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Identity;

public sealed class IamKindTests
{
    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "users", "User" },
            { "groups", "Group" },
            { "dynamicGroups", "DynamicGroup" },
            { "policies", "Policy" },
            { "networkSources", "NetworkSource" },
            { "tagNamespaces", "TagNamespace" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_is_created_updated_and_deleted(string collection, string noun)
    {
        await using var oci = await Iam.ServeAsync();
        var created = await oci.CreateAsync(collection, "ann");
        var path = $"{collection}/{created["id"]}";
        created["lifecycleState"].ShouldBe("CREATING");
        created.Headers.ShouldContainKey("opc-request-id");

        var read = await oci.CallAsync("GET", path);
        read["lifecycleState"].ShouldBe("ACTIVE");
        read["name"].ShouldBe("ann");
        var again = await oci.CallAsync(
            "POST",
            collection,
            new
            {
                compartmentId = Root,
                name = "Ann",
                description = "",
                statements = new[] { "x" },
                matchingRule = "x",
            }
        );
        (again.Status, again.Code).ShouldBe((409, $"{noun}AlreadyExists"));

        var updated = await oci.CallAsync("PUT", path, new { description = "new" }, read.Headers["etag"]);
        (updated["description"], updated["name"]).ShouldBe(("new", "ann"));
        var stale = await oci.CallAsync("DELETE", path, ifMatch: read.Headers["etag"]);
        (stale.Status, stale.Code).ShouldBe((412, "NoEtagMatch"));
        (await oci.CallAsync("DELETE", path, ifMatch: updated.Headers["etag"])).Status.ShouldBe(204);
        (await oci.CallAsync("GET", path)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("users", """{"compartmentId":"ROOT","description":"d"}""", 400, "MissingParameter")]
    [InlineData("groups", """{"compartmentId":"ROOT","name":"g"}""", 400, "MissingParameter")]
    [InlineData("users", """{"compartmentId":"ROOT","name":"a b","description":"d"}""", 400, "InvalidParameter")]
    [InlineData("users", """{"compartmentId":"c","name":"ann","description":"d"}""", 400, "InvalidParameter")]
    [InlineData(
        "groups",
        """{"compartmentId":"nowhere","name":"g","description":"d"}""",
        404,
        "NotAuthorizedOrNotFound"
    )]
    [InlineData(
        "policies",
        """{"compartmentId":"c","name":"p","description":"d","statements":[]}""",
        400,
        "InvalidParameter"
    )]
    [InlineData(
        "policies",
        """{"compartmentId":"c","name":"p","description":"d","statements":[" "]}""",
        400,
        "InvalidParameter"
    )]
    [InlineData(
        "dynamicGroups",
        """{"compartmentId":"ROOT","name":"p","description":"d","matchingRule":""}""",
        400,
        "InvalidParameter"
    )]
    public async Task What_breaks_a_rule_is_refused(string collection, string body, int status, string code)
    {
        await using var oci = await Iam.ServeAsync([Compartment("c")]);
        var response = await oci.PostAsync(
            $"/20160918/{collection}",
            body.Replace("ROOT", Root, StringComparison.Ordinal)
        );
        (response.Status, response.Code).ShouldBe((status, code), response.Text);
    }

    [Fact]
    public async Task An_update_may_not_take_the_statements_away()
    {
        await using var oci = await Iam.ServeAsync();
        var policy = await oci.CreateAsync("policies", "p");
        var empty = await oci.CallAsync("PUT", $"policies/{policy["id"]}", new { statements = Array.Empty<string>() });
        (empty.Status, empty.Code).ShouldBe((400, "InvalidParameter"));
    }

    [Theory]
    [InlineData("POST", "users")]
    [InlineData("PUT", "users/x")]
    [InlineData("DELETE", "groups/x")]
    [InlineData("DELETE", "compartments/x")]
    public async Task Only_the_home_region_takes_changes(string method, string path)
    {
        await using var oci = await Iam.ServeAsync();
        var body = new
        {
            compartmentId = Root,
            name = "n",
            description = "d",
        };
        var there = await oci.CallAsync(
            method,
            $"https://identity.eu-frankfurt-1.oci.oraclecloud.com/20160918/{path}",
            body
        );
        (there.Status, there.Code).ShouldBe((403, "NotAllowed"));
        there.Message!.ShouldContain("home region IAD");
    }

    [Fact]
    public async Task Every_region_shows_what_the_home_region_made()
    {
        await using var oci = await Iam.ServeAsync();
        var id = await oci.UserAsync();
        (
            await oci.GetAsync($"https://identity.eu-frankfurt-1.oci.oraclecloud.com/20160918/users/{id}")
        ).Status.ShouldBe(200);
    }
}
