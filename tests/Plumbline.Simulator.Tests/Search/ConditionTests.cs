namespace Plumbline.Simulator.Tests.Search;

public sealed class ConditionTests
{
    private const string Disk = """
        {
          "id": "ocid1.volume.1", "displayName": "Prod-Disk", "compartmentId": "c1", "lifecycleState": "AVAILABLE",
          "timeCreated": "2025-06-13T12:00:00.000Z", "sizeInGBs": 50, "isHydrated": true, "kmsKeyId": null,
          "availabilityDomain": "AD-1"
        }
        """;

    [Theory]
    [InlineData("displayName = 'prod-disk'", true)]
    [InlineData("displayName = 'prod'", false)]
    [InlineData("displayName != 'PROD-DISK'", false)]
    [InlineData("displayName != 'other'", true)]
    [InlineData("displayName == 'Prod-Disk'", true)]
    [InlineData("displayName == 'prod-disk'", false)]
    [InlineData("displayName !== 'prod-disk'", true)]
    [InlineData("displayName !== 'Prod-Disk'", false)]
    [InlineData("displayName =~ 'D-DI'", true)]
    [InlineData("displayName =~ '.*'", false)]
    [InlineData("displayName =~ ''", true)]
    [InlineData("displayName !=~ 'prod'", false)]
    [InlineData("displayName !=~ 'test'", true)]
    [InlineData("displayName < 'q'", true)]
    [InlineData("displayName >= 'prod-disk'", true)]
    [InlineData("displayName > 'PROD-DISK'", false)]
    [InlineData("displayName <= 'a'", false)]
    [InlineData("lifecycleState == 'available'", true)]
    [InlineData("lifecycleState !== 'Available'", false)]
    [InlineData("resourceType = 'volume'", true)]
    [InlineData("resourceType != 'key'", true)]
    [InlineData("identifier = 'OCID1.VOLUME.1'", true)]
    [InlineData("availabilityDomain = 'ad-1'", true)]
    [InlineData("sizeInGBs = 50", true)]
    [InlineData("sizeInGBs = 50.0", true)]
    [InlineData("sizeInGBs == '50'", true)]
    [InlineData("sizeInGBs > 9", true)]
    [InlineData("sizeInGBs > -9", true)]
    [InlineData("sizeInGBs < 50", false)]
    [InlineData("sizeInGBs <= 50", true)]
    [InlineData("sizeInGBs != 'many'", true)]
    [InlineData("sizeInGBs < 'many'", false)]
    [InlineData("sizeInGBs =~ 5", true)]
    [InlineData("isHydrated = true", true)]
    [InlineData("isHydrated = 'TRUE'", true)]
    [InlineData("isHydrated != false", true)]
    [InlineData("kmsKeyId = ''", false)]
    [InlineData("kmsKeyId != ''", true)]
    [InlineData("kmsKeyId =~ 'a'", false)]
    [InlineData("kmsKeyId !=~ 'a'", true)]
    [InlineData("kmsKeyId < 'z'", false)]
    [InlineData("timeCreated = '2025-06-13T14:00:00+02:00'", true)]
    [InlineData("timeCreated = '2025-06-13 12:00:00 UTC'", true)]
    [InlineData("timeCreated >= '2025-06-13'", true)]
    [InlineData("timeCreated >= '2025-06-14'", false)]
    [InlineData("timeCreated < 'Sat, 14 Jun 2025 00:00:00 GMT'", true)]
    [InlineData("timeCreated <= '2025-06-13T12:00Z'", true)]
    [InlineData("timeCreated =~ '2025-06'", true)]
    [InlineData("timeCreated < now", true)]
    [InlineData("timeCreated < 'Now'", true)]
    [InlineData("timeCreated > now - 3d", true)]
    [InlineData("timeCreated > now - 2d", false)]
    [InlineData("timeCreated >= now-48h", true)]
    [InlineData("timeCreated > now - 2879m", false)]
    [InlineData("timeCreated > now - 172801s", true)]
    [InlineData("timeCreated > now - 1w", true)]
    [InlineData("timeCreated > now + 1d", false)]
    public void A_comparison_holds_or_not(string condition, bool holds) => Holds(condition).ShouldBe(holds);

    [Theory]
    [InlineData("1 || 1 && 0", true)]
    [InlineData("(1 || 1) && 0", false)]
    [InlineData("0 && 0 || 1", true)]
    [InlineData("0 && (0 || 1)", false)]
    [InlineData("1 || 0 && 0 || 0", true)]
    [InlineData("1 and 0 or 1", true)]
    [InlineData("1 AND (0 OR 1)", true)]
    [InlineData("((1))", true)]
    public void And_binds_tighter_than_or(string shape, bool holds) =>
        Holds(
                shape
                    .Replace("0", "isHydrated=false", StringComparison.Ordinal)
                    .Replace("1", "isHydrated=true", StringComparison.Ordinal)
            )
            .ShouldBe(holds);

    [Theory]
    [InlineData("""displayName = 'it\'s'""", "it's")]
    [InlineData("""displayName = "it's" """, "it's")]
    [InlineData("""displayName = "say \"hi\"" """, "say \"hi\"")]
    [InlineData("""displayName = 'C:\\tmp\new'""", """C:\tmp\new""")]
    public void Quotes_and_backslashes_can_be_written(string condition, string name) =>
        Index
            .Find(
                $"query key resources where {condition}",
                Index.Item(
                    Index.Key,
                    $$"""{"id":"k","displayName":"{{System.Text.Json.JsonEncodedText.Encode(name)}}"}"""
                )
            )
            .ShouldBe(["k"]);

    [Fact]
    public void What_is_not_indexed_for_a_type_is_not_there_even_if_another_type_has_it() =>
        Index
            .Find(
                "query all resources where kmsKeyId = 'k'",
                Index.Item(Index.Volume, """{"id":"v","kmsKeyId":"k"}"""),
                Index.Item(Index.Bucket, """{"id":"b","kmsKeyId":"k"}""")
            )
            .ShouldBe(["v"]);

    [Fact]
    public void A_name_stands_in_for_a_display_name_and_for_an_identifier() =>
        Index
            .Find("query bucket resources where displayName = 'logs'", Index.Item(Index.Bucket, """{"name":"logs"}"""))
            .ShouldBe(["logs"]);

    [Fact]
    public void Only_the_types_asked_for_are_found() =>
        Index
            .Find(
                "query volume resources",
                Index.Item(Index.Volume, """{"id":"v"}"""),
                Index.Item(Index.Key, """{"id":"k"}""")
            )
            .ShouldBe(["v"]);

    private static bool Holds(string condition) =>
        Index.Parse($"query all resources where {condition}").Matches(Index.Item(Index.Volume, Disk));
}
