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

    [Theory]
    [InlineData("risk: medium", "severity: x\nrisk: medium", "A rule page has no field 'severity'.")]
    [InlineData("[inspect doors]", "inspect doors", "'permissions' of a rule page is a list.")]
    [InlineData("\n  days: How many days.", " [days]", "'parameters' of a rule page is a list of 'name: meaning'.")]
    [InlineData("A title", "{ a: b }", "Line 1 of a rule page's front matter is no plain text.")]
    [InlineData("risk: medium", "title: again", "Duplicate key title")]
    public void Refuses_a_page_whose_front_matter_is_not_as_it_should(string from, string to, string message) =>
        Should
            .Throw<Exception>(() => RulePageReader.Parse(Complete.Replace(from, to, StringComparison.Ordinal)))
            .Message.ShouldContain(message);

    [Fact]
    public void Lists_that_a_page_leaves_out_are_empty()
    {
        var page = RulePageReader.Parse(
            "---\ntitle: t\nrisk: low\ncategory: security\nresource: Door\nreviewed: 2026-11-24\n---\n"
        );

        page.Permissions.ShouldBeEmpty();
        page.Parameters.ShouldBeEmpty();
        page.Aliases.ShouldBeEmpty();
    }

    [Fact]
    public void Refuses_a_page_without_front_matter() =>
        Should.Throw<FormatException>(() => RulePageReader.Parse("## Why")).Message.ShouldContain("front matter");
}
