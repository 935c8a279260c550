using System.Globalization;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Search;

/// <summary>Whatever Search answers, the findings are those of the lists.</summary>
public sealed class SearchAnswerTests : IAsyncDisposable
{
    private const string Root = TestHome.Tenancy;
    private const string Apps = StubTenancy.Apps;

    private readonly StubTenancy _tenancy = new()
    {
        Counts = limit => limit == "virtual-vault-count" ? """{"used": 1}""" : """{"used": 0}""",
    };

    public ValueTask DisposeAsync() => _tenancy.DisposeAsync();

    [Fact]
    public async Task What_is_right_spares_the_lists_of_other_compartments()
    {
        _tenancy.Search = Items(Vault("v", Root), Key("root", Root, "v"), Key("apps", Apps, "v"));
        await CheckAsync("search");
        Lists("/20180608/vaults?").ShouldBe(1);
        Lists("/20180608/keys?").ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("<html>busy</html>")]
    [InlineData("{}")]
    [InlineData("""{"items": null}""")]
    [InlineData("""{"items": {}}""")]
    [InlineData("""{"items": [""")]
    [InlineData("""{"items": [null]}""")]
    [InlineData("""{"items": [{}]}""")]
    [InlineData("""{"items": [{"resourceType": "Vault", "identifier": "v", "compartmentId": null}]}""")]
    [InlineData("""{"items": [{"resourceType": 7, "identifier": "v", "compartmentId": "c"}]}""")]
    [InlineData("""{"\ud800x": 1, "items": 7}""")]
    public async Task What_is_no_answer_makes_every_compartment_be_listed(string answer)
    {
        _tenancy.Search = answer;
        await CheckAsync("lists");
        Lists("/20180608/vaults?").ShouldBe(2);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_Search_that_fails_makes_every_compartment_be_listed(int status)
    {
        _tenancy.Instead = request =>
            request.Method == "POST" ? StubAnswer.Error(status, "Whatever", "It is so.") : null;
        await CheckAsync("lists");
    }

    [Fact]
    public async Task A_Search_that_cuts_the_connection_makes_every_compartment_be_listed()
    {
        _tenancy.Instead = request => request.Method == "POST" ? StubAnswer.Reset : null;
        await CheckAsync("lists");
    }

    [Fact]
    public async Task A_Search_whose_second_page_fails_makes_every_compartment_be_listed()
    {
        _tenancy.Instead = request =>
            request.Method != "POST" ? null
            : request.Target.Contains("page=2") ? StubAnswer.Error(500, "InternalError", "It is so.")
            : StubAnswer.Json(Items(Vault("v", Root)), "opc-next-page: 2");
        await CheckAsync("lists");
    }

    [Fact]
    public async Task Hits_that_mislead_cost_calls_and_nothing_else()
    {
        _tenancy.Search = Items(
            Vault("x", "ocid1.compartment.oc1..elsewhere"),
            Vault("v", Apps),
            Vault("v", Apps),
            Vault("gone", Root).Replace("ACTIVE", "DELETED", StringComparison.Ordinal),
            Key("root", "ocid1.tenancy.oc1..other", "v"),
            Key("k", Apps, "of-no-vault"),
            """{"resourceType": "Bucket", "identifier": "b", "compartmentId": "c", "additionalDetails": {"vaultId": "v"}}""",
            """{"resourceType": "vault", "identifier": "b", "compartmentId": ""}"""
        );
        await CheckAsync("search");
        _tenancy.Requests.ShouldAllBe(request => !request.Target.Contains("elsewhere"));
        _tenancy.Requests.ShouldAllBe(request => !request.Target.Contains("other"));
    }

    [Fact]
    public async Task A_Search_that_shows_nothing_is_not_believed()
    {
        _tenancy.Search = Items();
        await CheckAsync("search");
        Lists("/20180608/vaults?").ShouldBe(2);
    }

    [Fact]
    public async Task A_thousand_keys_in_one_place_on_many_pages_are_no_list_without_an_end()
    {
        const int Pages = 70;
        _tenancy.Instead = request =>
            request.Method != "POST" ? null
            : request.Target.EndsWith($"page={Pages}", StringComparison.Ordinal)
                ? StubAnswer.Json(Items(Vault("v", Root), Key("apps", Apps, "v")))
            : Page(NumberOf(request));
        await CheckAsync("search");
        Lists("/20180409/resources").ShouldBe(Pages);

        static int NumberOf(StubRequest request) =>
            int.Parse(request.Target.Split("page=").Skip(1).FirstOrDefault() ?? "1", CultureInfo.InvariantCulture);
        static StubAnswer Page(int number) =>
            StubAnswer.Json(Items(Key($"k{number}", Root, "v")), $"opc-next-page: {number + 1}");
    }

    [Fact]
    public async Task A_Search_that_gives_the_same_hits_for_ever_is_given_up()
    {
        var number = 0;
        _tenancy.Instead = request =>
            request.Method == "POST"
                ? StubAnswer.Json(Items(Vault("v", Root)), $"opc-next-page: {Interlocked.Increment(ref number)}")
                : null;
        await CheckAsync("lists");
        Lists("/20180409/resources").ShouldBeLessThan(100);
    }

    [Fact]
    public async Task The_wrapping_key_of_a_vault_sends_nobody_to_its_compartment()
    {
        _tenancy.Vaults = _tenancy.Vaults.Replace("\"id\": \"v\"", "\"id\": \"v\", \"wrappingkeyId\": \"w\"");
        _tenancy.Search = Items(Vault("v", Root), Key("w", Root, "v"), Key("apps", Apps, "v"));
        _tenancy.Usage = """{"keyCount": 1, "softwareKeyCount": 0}""";
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);

        result.Verdicts().ShouldBe(["apps Fail"]);
        result.Complete.ShouldBeTrue();
        Lists("/20180608/keys?").ShouldBe(1);
    }

    private async Task CheckAsync(string way)
    {
        var result = await _tenancy.ScanAsync(DiscoveryMode.Search);
        result.Verdicts().ShouldBe(["apps Fail", "root Fail"]);
        result.GapLines().ShouldBeEmpty();
        result.Discovery.Regions.ShouldBe([new("us-ashburn-1", way)]);
        result.Discovery.Mode.ShouldBe(way);
        result.Discovery.Chosen.ShouldBe("search");
        result.Discovery.Proofs.ShouldAllBe(proof => proof.Agreeing == proof.Checks);
    }

    private int Lists(string start) =>
        _tenancy.Requests.Count(request => request.Target.StartsWith(start, StringComparison.Ordinal));

    private static string Items(params string[] hits) => $$"""{"items": [{{string.Join(',', hits)}}]}""";

    private static string Vault(string id, string compartment) =>
        $$"""{"resourceType": "Vault", "identifier": "{{id}}", "compartmentId": "{{compartment}}", "lifecycleState": "ACTIVE"}""";

    private static string Key(string id, string compartment, string vault) =>
        $$$"""{"resourceType": "Key", "identifier": "{{{id}}}", "compartmentId": "{{{compartment}}}", "lifecycleState": "Enabled", "additionalDetails": {"vaultId": "{{{vault}}}"}}""";
}
