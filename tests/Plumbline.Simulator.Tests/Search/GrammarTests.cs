using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tests.Search;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("query all resources", "Key Bucket Volume Stream")]
    [InlineData("query key resources", "Key")]
    [InlineData("query Key, bucket resources", "Key Bucket")]
    [InlineData("query key, all resources", "Key Bucket Volume Stream")]
    [InlineData("QUERY\n\tKEY , volume\r\nRESOURCES", "Key Volume")]
    [InlineData("query Key resources return allAdditionalFields where compartmentId != ''", "Key")]
    [InlineData("query key resources where vaultId='v' return alladditionalfields", "Key")]
    [InlineData("query key resources return vaultId, currentKeyVersion sorted by displayName", "Key")]
    [InlineData(
        "query all resources matching 'prod' where displayName = \"a\" sorted by timeCreated ASC",
        "Key Bucket Volume Stream"
    )]
    [InlineData(
        "query bucket resources where (publicAccessType == 'ObjectRead') || (publicAccessType == 'X')",
        "Bucket"
    )]
    [InlineData("query volume resources where lifeCycleState != 'TERMINATED' && displayname =~ 'a'", "Volume")]
    [InlineData("query volume resources where additionalDetails.kmsKeyId = 'k'", "Volume")]
    public void Queries_that_real_tools_send_are_understood(string query, string types) =>
        Index.Parse(query).Types.Values.Select(type => type.Name).ShouldBe(types.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("", 1, "expected query, found the end of the query")]
    [InlineData("select key resources", 1, "expected query, found 'select'")]
    [InlineData("query", 6, "expected a resource type or all")]
    [InlineData("query key", 10, "expected resources")]
    [InlineData("query key, resources", 12, "Unknown resource type 'resources'")]
    [InlineData("query nothing resources", 7, "Unknown resource type 'nothing'")]
    [InlineData("query key resources find", 21, "expected return, where, matching or sorted by")]
    [InlineData("query key resources where displayName", 38, "expected an operator")]
    [InlineData("query key resources where displayName like 'a'", 39, "expected an operator")]
    [InlineData("query key resources where displayName = ", 41, "expected a value")]
    [InlineData("query key resources where displayName = prod", 41, "expected a value")]
    [InlineData("query key resources where displayName = 'prod", 41, "has no closing '")]
    [InlineData("query key resources where displayName = 'a' displayName = 'b'", 45, "expected &&, ||")]
    [InlineData("query key resources where (displayName = 'a'", 45, "expected &&, || or )")]
    [InlineData("query key resources where displayName = 'a')", 44, "found ')'")]
    [InlineData("query key resources where ()", 28, "expected a field or (")]
    [InlineData("query key resources where displayName = 'a' &&", 47, "expected a field or (")]
    [InlineData("query key resources where displayName = 'a' & lifecycleState = 'b'", 45, "'&' has no meaning here")]
    [InlineData("query volume resources where sizeInGBs > 1.2.3", 42, "'1.2.3' is not a number")]
    [InlineData("query volume resources where sizeInGBs > -", 43, "expected a number")]
    [InlineData(
        "query key resources where protectionMode = 'HSM'",
        27,
        "'protectionMode' is not a field that Search indexes"
    )]
    [InlineData("query bucket resources where kmsKeyId = ''", 30, "'kmsKeyId' is not a field that Search indexes")]
    [InlineData(
        "query key resources where freeformTags.namespace = 'a'",
        27,
        "'freeformTags.namespace' is not a field"
    )]
    [InlineData("query key resources where timeCreated > 'soon'", 41, "expected a time for timeCreated")]
    [InlineData("query key resources where timeCreated > 5", 41, "expected a time for timeCreated")]
    [InlineData("query key resources where timeCreated > now - 3y", 48, "expected a unit of time")]
    [InlineData("query key resources where timeCreated > now - d", 47, "expected a number and a unit")]
    [InlineData("query key resources where timeCreated > now - 999999999w", 41, "lies too far away")]
    [InlineData("query key resources where timeCreated > now - 99999999999999999999w", 41, "lies too far away")]
    [InlineData("query key resources return", 27, "expected a field or allAdditionalFields")]
    [InlineData("query key resources return protectionMode", 28, "'protectionMode' is not a field")]
    [InlineData("query key resources matching", 29, "expected text in quotes")]
    [InlineData("query key resources sorted displayName", 28, "expected by")]
    [InlineData("query key resources sorted by definedTags.key", 31, "'definedTags.key' is not a field")]
    [InlineData("query key resources where displayName = 'a' where displayName = 'b'", 45, "each once")]
    public void What_is_wrong_is_said_with_its_position(string query, int position, string problem)
    {
        var refusal = Should.Throw<ApiException>(() => Index.Parse(query));
        refusal.Status.ShouldBe(400);
        refusal.Code.ShouldBe("CannotParseRequest");
        refusal.Message.ShouldContain($"at position {position}: ");
        refusal.Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Parentheses_go_100_deep(int depth, bool isAccepted)
    {
        var query = $"query key resources where {new('(', depth)}displayName = 'a'{new(')', depth)}";
        Accepts(query).ShouldBe(isAccepted);
    }

    [Theory]
    [InlineData(50_000, true)]
    [InlineData(50_001, false)]
    public void A_query_has_50000_characters_at_most(int length, bool isAccepted) =>
        Accepts("query key resources".PadRight(length)).ShouldBe(isAccepted);

    [Fact]
    public void Thousands_of_conditions_and_parentheses_beside_each_other_are_fine()
    {
        var query = "query key resources where " + string.Join(" || ", Enumerable.Repeat("(vaultId='v')", 2_900));
        Accepts(query).ShouldBeTrue();
    }

    private static bool Accepts(string query)
    {
        try
        {
            return Index.Parse(query).Types.ContainsKey("key");
        }
        catch (ApiException)
        {
            return false;
        }
    }
}
