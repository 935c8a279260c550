using System.Text.Json.Nodes;
using Plumbline.Simulator.Search;

namespace Plumbline.Simulator.Tests.Search;

public sealed class SummaryTests
{
    private const string Key = """
        {
          "id": "ocid1.key.1", "compartmentId": "c", "displayName": "k", "lifecycleState": "ENABLED",
          "timeCreated": "2025-01-01T00:00:00.000Z", "vaultId": "v", "currentKeyVersion": "kv",
          "protectionMode": "HSM", "freeformTags": { "a": "b" }, "definedTags": { "n": { "k": 1 } }
        }
        """;

    [Fact]
    public void A_summary_has_every_common_field_and_no_details_unasked()
    {
        var summary = Index.Parse("query key resources").Render(Index.Item(Index.Key, Key), highlights: false);
        var expected = JsonNode.Parse(
            """
            {
              "resourceType": "Key", "identifier": "ocid1.key.1", "compartmentId": "c", "displayName": "k",
              "lifecycleState": "ENABLED", "timeCreated": "2025-01-01T00:00:00.000Z",
              "freeformTags": { "a": "b" }, "definedTags": { "n": { "k": 1 } }, "systemTags": {},
              "additionalDetails": {}, "identityContext": {}
            }
            """
        );
        JsonNode.DeepEquals(summary, expected).ShouldBeTrue(summary.ToJsonString());
    }

    [Theory]
    [InlineData("return allAdditionalFields", """{"vaultId":"v","currentKeyVersion":"kv"}""")]
    [InlineData("return vaultid", """{"vaultId":"v"}""")]
    [InlineData("return displayName, currentKeyVersion", """{"currentKeyVersion":"kv"}""")]
    [InlineData("return displayName", "{}")]
    public void The_return_clause_asks_for_details(string clause, string details) =>
        Index.Parse($"query key resources {clause}").Render(Index.Item(Index.Key, Key), highlights: false)[
            "additionalDetails"
        ]!
            .ToJsonString()
            .ShouldBe(details);

    [Fact]
    public void A_bucket_has_its_name_and_hides_its_key() =>
        Render(Index.Bucket, """{"name":"logs","namespace":"ns","kmsKeyId":"k","publicAccessType":"NoPublicAccess"}""")
            .ShouldBe(("Bucket logs logs", """{"namespace":"ns","publicAccessType":"NoPublicAccess"}"""));

    [Fact]
    public void A_volume_shows_its_key() =>
        Render(Index.Volume, """{"id":"v","displayName":"d","kmsKeyId":"k","sizeInGBs":50,"isHydrated":null}""")
            .ShouldBe(("Volume v d", """{"kmsKeyId":"k","sizeInGBs":50}"""));

    [Fact]
    public void Of_other_types_the_single_values_are_indexed() =>
        Render(
                Index.Stream,
                """{"id":"s","name":"n","partitions":1,"settings":{"a":1},"labels":["x"],"messagesEndpoint":"e"}"""
            )
            .ShouldBe(("Stream s n", """{"name":"n","partitions":1,"messagesEndpoint":"e"}"""));

    [Fact]
    public void A_type_describes_its_fields()
    {
        var json = Index.Stream.ToJson();
        json["name"]!.GetValue<string>().ShouldBe("Stream");
        var fields = json["fields"]!.AsArray().ToDictionary(field => field!["fieldName"]!.GetValue<string>());
        fields["identifier"]!["fieldType"]!.GetValue<string>().ShouldBe("IDENTIFIER");
        fields["timeUpdated"]!["fieldType"]!.GetValue<string>().ShouldBe("DATETIME");
        fields["partitions"]!["fieldType"]!.GetValue<string>().ShouldBe("INTEGER");
        fields["ratio"]!["fieldType"]!.GetValue<string>().ShouldBe("RATIONAL");
        fields["displayName"]!["fieldType"]!.GetValue<string>().ShouldBe("STRING");
        fields["freeformTags"]!["objectProperties"]!.AsArray().Count.ShouldBe(2);
        fields["definedTags"]!["objectProperties"]!.AsArray().Count.ShouldBe(3);
        fields.ShouldNotContainKey("settings");
    }

    private static (string Summary, string Details) Render(IndexedType type, string resource)
    {
        var json = Index
            .Parse("query all resources return allAdditionalFields")
            .Render(Index.Item(type, resource), highlights: false);
        return (
            $"{json["resourceType"]} {json["identifier"]} {json["displayName"]}",
            json["additionalDetails"]!.ToJsonString()
        );
    }
}
