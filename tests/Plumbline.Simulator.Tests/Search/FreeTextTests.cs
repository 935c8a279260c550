using Plumbline.Simulator.Api;
using Plumbline.Simulator.Search;

namespace Plumbline.Simulator.Tests.Search;

public sealed class FreeTextTests
{
    private static readonly SearchItem Key = Index.Item(
        Index.Key,
        """
        {
          "id": "ocid1.key.1", "displayName": "a<b>-Payments payments", "vaultId": "ocid1.vault.7",
          "protectionMode": "HSM", "timeCreated": "2025-01-01T00:00:00Z",
          "freeformTags": { "team": "blue" }, "definedTags": { "Ops": { "owner": "Anna" } }
        }
        """
    );

    [Theory]
    [InlineData("payments", true)]
    [InlineData("YMENT", true)]
    [InlineData("key", true)]
    [InlineData("vault.7", true)]
    [InlineData("blue", true)]
    [InlineData("TEAM", true)]
    [InlineData("ops", true)]
    [InlineData("\"anna\"", true)]
    [InlineData("nothing payments", true)]
    [InlineData("nothing", false)]
    [InlineData("HSM", false)]
    [InlineData("2025", false)]
    public void One_word_in_anything_indexed_is_enough(string text, bool found)
    {
        FreeTextQuery.Parse(text).Matches(Key).ShouldBe(found);
        Index.Parse($"query all resources matching '{text}'").Matches(Key).ShouldBe(found);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("!= ''")]
    public void A_text_without_a_word_is_refused(string text) =>
        Should.Throw<ApiException>(() => FreeTextQuery.Parse(text)).Message.ShouldContain("a letter or a digit");

    [Fact]
    public void A_text_has_5000_characters_at_most()
    {
        FreeTextQuery.Parse(new string('a', 5_000)).Matches(Key).ShouldBeFalse();
        Should.Throw<ApiException>(() => FreeTextQuery.Parse(new string('a', 5_001))).Status.ShouldBe(400);
    }

    [Fact]
    public void Highlights_are_html_with_each_match_marked()
    {
        var summary = FreeTextQuery.Parse("payments anna").Render(Key, highlights: true);
        summary["searchContext"]!
            .ToJsonString(Readable)
            .ShouldBe(
                """
                {"highlights":{"displayName":["a&lt;b&gt;-<h1>Payments</h1> <h1>payments</h1>"],"definedTags.value":["<h1>Anna</h1>"]}}
                """
            );
        FreeTextQuery.Parse("anna").Render(Key, highlights: false).ContainsKey("searchContext").ShouldBeFalse();
    }

    [Fact]
    public void A_structured_query_highlights_what_its_matching_clause_found()
    {
        var query = Index.Parse("query key resources matching 'anna' where displayName =~ 'payments'");
        query.Render(Key, highlights: true)["searchContext"]!["highlights"]!["definedTags.value"]!
            .AsArray()
            .Count.ShouldBe(1);
        query.Render(Key, highlights: true)["searchContext"]!["highlights"]!.AsObject().Count.ShouldBe(1);
        Index.Parse("query key resources").Render(Key, highlights: true).ContainsKey("searchContext").ShouldBeFalse();
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
