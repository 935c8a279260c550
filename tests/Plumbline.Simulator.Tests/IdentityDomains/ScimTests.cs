using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.IdentityDomains;

public sealed class ScimTests(ScimTests.Domains domains) : IClassFixture<ScimTests.Domains>
{
    private const string Extension = "urn:ietf:params:scim:schemas:oracle:idcs:extension:userState:User";

    private readonly Oci _oci = domains.Oci;

    [Fact]
    public async Task A_list_has_scims_shape()
    {
        var list = await _oci.GetAsync("/admin/v1/Users");
        list["totalResults"].ShouldBe("3");
        list["startIndex"].ShouldBe("1");
        list["itemsPerPage"].ShouldBe("3");
        list["schemas"].ShouldContain("urn:ietf:params:scim:api:messages:2.0:ListResponse");
        Names(list).ShouldBe(["ann", "bob", "cy \"x\""]);
        list.Headers.ShouldNotContainKey("opc-next-page");
        (await _oci.GetAsync("/admin/v1/Groups"))["totalResults"].ShouldBe("0");
        (await _oci.GetAsync("/admin/v1/Users/u2"))["userName"].ShouldBe("bob");
    }

    [Theory]
    [InlineData("startIndex=2", "bob cy", 2)]
    [InlineData("startIndex=2&count=1", "bob", 2)]
    [InlineData("count=0", "", 1)]
    [InlineData("startIndex=9", "", 9)]
    [InlineData("startIndex=0", "ann bob cy", 1)]
    [InlineData("sortBy=userName&sortOrder=DESCENDING", "cy bob ann", 1)]
    [InlineData("sortBy=username", "ann bob cy", 1)]
    public async Task Pages_go_by_number(string query, string expected, int start)
    {
        var list = await _oci.GetAsync($"/admin/v1/Users?{query}");
        string.Join(' ', Names(list).Select(name => name.Split(' ')[0])).ShouldBe(expected);
        list["totalResults"].ShouldBe("3");
        list["startIndex"].ShouldBe($"{start}");
    }

    [Fact]
    public async Task Pages_go_by_token_too()
    {
        var first = await _oci.GetAsync("/admin/v1/Users?limit=2");
        Names(first).ShouldBe(["ann", "bob"]);
        var second = await _oci.GetAsync($"/admin/v1/Users?limit=2&page={first.Headers["opc-next-page"]}");
        Names(second).ShouldBe(["cy \"x\""]);
        second.Headers.ShouldNotContainKey("opc-next-page");
        (await _oci.GetAsync("/admin/v1/Users?page=nonsense")).Code.ShouldBe("InvalidParameter");
    }

    [Theory]
    [InlineData("userName eq \"bob\"", "bob")]
    [InlineData("USERNAME EQ \"BOB\"", "bob")]
    [InlineData("userName eq \"cy \\\"x\\\"\"", "cy")]
    [InlineData("active eq true", "ann bob")]
    [InlineData("active eq true and userName eq \"ann\"", "ann")]
    [InlineData("active eq true and userName eq \"ann\" and id eq \"u2\"", "")]
    [InlineData("name.familyName eq \"A\"", "ann")]
    [InlineData("groups.value eq \"g2\"", "bob")]
    [InlineData(Extension + ":locked.on eq false", "ann")]
    [InlineData("nothing eq \"x\"", "")]
    public async Task A_filter_chooses(string filter, string expected)
    {
        var list = await _oci.GetAsync($"/admin/v1/Users?filter={Uri.EscapeDataString(filter)}");
        list.Status.ShouldBe(200, list.Text);
        string.Join(' ', Names(list).Select(name => name.Split(' ')[0])).ShouldBe(expected);
    }

    [Theory]
    [InlineData("userName co \"b\"")]
    [InlineData("userName eq bob")]
    [InlineData("userName eq \"bob\" or active eq true")]
    [InlineData("userName eq \"bob\" and ")]
    [InlineData("userName eq \"bob\" and")]
    [InlineData("and userName eq \"bob\"")]
    [InlineData("userName eq \"bob")]
    [InlineData("userName eq \"b\\qb\"")]
    [InlineData("(userName eq \"bob\")")]
    public async Task Another_filter_is_refused_with_what_is_supported(string filter)
    {
        var list = await _oci.GetAsync($"/admin/v1/Users?filter={Uri.EscapeDataString(filter)}");
        (list.Status, list.Code).ShouldBe((400, "InvalidParameter"));
        list.Message!.ShouldContain("attribute eq \"value\"");
    }

    [Fact]
    public async Task Half_a_character_is_no_text_to_look_for()
    {
        var filter = Uri.EscapeDataString("userName eq \"\\ud800\"");
        (await _oci.GetAsync($"/admin/v1/Users?filter={filter}")).Code.ShouldBe("InvalidParameter");
    }

    [Fact]
    public async Task Only_the_attributes_asked_for_are_shown()
    {
        var user = (
            await _oci.GetAsync("/admin/v1/Users?count=1&attributes=userName,name.familyName")
        ).Json.GetProperty("Resources")[0];
        user.EnumerateObject().Select(field => field.Name).ShouldBe(["id", "userName", "name"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_domains_own_host_shows_its_own()
    {
        var list = await _oci.GetAsync("https://idcs-two.identity.oraclecloud.com/admin/v1/Users");
        Names(list).ShouldBe(["bob", "cy \"x\""]);
        var listed = await _oci.GetAsync($"/20160918/domains?compartmentId={Client.Tenancies.Root}");
        listed.Ids.ShouldBe(["d1", "d2"]);
        (await _oci.GetAsync("/20160918/domains/d2"))["displayName"].ShouldBe("Two");
    }

    private static string[] Names(Response list) =>
        [.. list.Json.GetProperty("Resources").EnumerateArray().Select(u => u.GetProperty("userName").GetString()!)];

    public sealed class Domains()
        : Served(
            $$"""
            {
              "tenancy": { "id": "{{Client.Tenancies.Root}}" }, "regions": ["us-ashburn-1"],
              "domains": [
                { "id": "d1", "compartmentId": "{{Client.Tenancies.Root}}", "displayName": "Default",
                  "url": "https://idcs-one.identity.oraclecloud.com:443" },
                { "id": "d2", "compartmentId": "{{Client.Tenancies.Root}}", "displayName": "Two",
                  "url": "https://idcs-two.identity.oraclecloud.com:443" } ],
              "identity_domains.users": [
                { "id": "u1", "userName": "ann", "active": true, "name": { "familyName": "A" }, "domainOcid": "d1",
                  "{{Extension}}": { "locked": { "on": false } } },
                { "id": "u2", "userName": "bob", "active": true, "groups": [ { "value": "g1" }, { "value": "g2" } ] },
                { "id": "u3", "userName": "cy \"x\"", "active": false, "domainOcid": "d2" } ]
            }
            """
        );
}
