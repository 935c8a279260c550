namespace Plumbline.Simulator.Tests.Search;

public sealed class TagTests
{
    private const string Tagged = """
        {
          "id": "k",
          "freeformTags": { "Team": "Blue", "Stage": "test" },
          "definedTags": { "Ops": { "Owner": "Anna", "Cost": 42 }, "Other": { "Owner": "Ben" } },
          "systemTags": { "orcl-cloud": { "free-tier-retained": "true" } }
        }
        """;

    [Theory]
    [InlineData("freeformTags.key = 'team'", true)]
    [InlineData("freeformTags.key == 'team'", false)]
    [InlineData("freeformTags.key = 'Team' && freeformTags.value = 'Blue'", true)]
    [InlineData("freeformTags.key = 'Team' && freeformTags.value = 'test'", false)]
    [InlineData("(freeformTags.key = 'Team') && (freeformTags.value = 'test')", true)]
    [InlineData("freeformTags.key = 'Team' && freeformTags.value != 'Blue'", false)]
    [InlineData("freeformTags.key = 'Team' && identifier = 'k' && freeformTags.value =~ 'lu'", true)]
    [InlineData("freeformTags.key = 'Team' || freeformTags.value = 'nothing'", true)]
    [InlineData("definedTags.namespace = 'ops' && definedTags.key = 'Owner' && definedTags.value = 'Anna'", true)]
    [InlineData("definedTags.namespace = 'Ops' && definedTags.key = 'Owner' && definedTags.value = 'Ben'", false)]
    [InlineData("definedTags.key = 'Cost' && definedTags.value >= 42", true)]
    [InlineData("(definedTags.namespace = 'Ops' && definedTags.value = 'Anna') && (definedTags.value = 'Ben')", true)]
    [InlineData("definedTags.namespace = 'Ops' && freeformTags.key = 'Stage'", true)]
    [InlineData("definedTags.namespace != 'Ops'", false)]
    [InlineData("definedTags.namespace != 'Absent'", true)]
    [InlineData("DEFINEDTAGS.NAMESPACE = 'Absent'", false)]
    [InlineData("systemTags.namespace = 'orcl-cloud' && systemTags.value = 'true'", true)]
    public void Conditions_side_by_side_hold_for_one_tag(string condition, bool holds) =>
        Index.Parse($"query key resources where {condition}").Matches(Index.Item(Index.Key, Tagged)).ShouldBe(holds);

    [Theory]
    [InlineData("definedTags.namespace != 'Ops'", true)]
    [InlineData("definedTags.namespace != 'Ops' && definedTags.key = 'Owner'", false)]
    [InlineData("freeformTags.key =~ ''", false)]
    public void A_resource_without_tags_passes_only_negations(string condition, bool holds) =>
        Index
            .Parse($"query key resources where {condition}")
            .Matches(Index.Item(Index.Key, """{"id":"k","freeformTags":null,"definedTags":{}}"""))
            .ShouldBe(holds);
}
