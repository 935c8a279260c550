using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Rules;

public sealed class RulePageReaderTests
{
    private const string Complete = """
        ---
        title: A title
        risk: medium
        category: security
        resource: Door
        permissions: [inspect doors]
        parameters:
          days: How many days.
        aliases: [other-1]
        reviewed: 2026-11-24
        ---

        ## Why

        --- Text ---
        """;

    [Fact]
    public void Reads_every_field_and_the_body()
    {
        var page = RulePageReader.Parse(Complete);

        page.Title.ShouldBe("A title");
        page.Risk.ShouldBe(Risk.Medium);
        page.Category.ShouldBe(Category.Security);
        page.Resource.ShouldBe("Door");
        page.Permissions.ShouldBe(["inspect doors"]);
        page.Parameters.ShouldHaveSingleItem().Value.ShouldBe("How many days.");
        page.Aliases.ShouldBe(["other-1"]);
        page.Reviewed.ShouldBe(new DateOnly(2026, 11, 24));
        page.Body.ShouldBe("## Why\n\n--- Text ---");
    }

    [Fact]
    public void Reads_files_with_Windows_line_ends() =>
        RulePageReader.Parse(Complete.ReplaceLineEndings("\r\n")).ShouldBeEquivalentTo(RulePageReader.Parse(Complete));

    [Fact]
    public void Understands_risks_and_categories_as_they_are_written()
    {
        var page = new DoorIsClosed().Page;

        page.Risk.ShouldBe(Risk.VeryHigh);
        page.Category.ShouldBe(Category.CostOptimisation);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("risk")]
    [InlineData("category")]
    [InlineData("resource")]
    [InlineData("reviewed")]
    public void Refuses_a_page_without_a_required_field(string field)
    {
        var lines = Complete.Split('\n').Where(line => !line.StartsWith(field + ":", StringComparison.Ordinal));

        Should
            .Throw<FormatException>(() => RulePageReader.Parse(string.Join('\n', lines)))
            .Message.ShouldBe($"A rule page needs '{field}'.");
    }

    [Fact]
    public void Refuses_fields_that_are_not_in_the_closed_set() =>
        Should.Throw<YamlDotNet.Core.YamlException>(() =>
            RulePageReader.Parse(Complete.Replace("risk:", "severity: x\nrisk:", StringComparison.Ordinal))
        );

    [Fact]
    public void Refuses_a_page_without_front_matter() =>
        Should.Throw<FormatException>(() => RulePageReader.Parse("## Why")).Message.ShouldContain("front matter");
}
