using Plumbline.Core.Frameworks;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Tests.Frameworks;

public sealed class FrameworkReaderTests
{
    [Fact]
    public void Reads_every_field()
    {
        var houses = Frames.Houses;

        (houses.Id, houses.Name, houses.Version, houses.Publisher, houses.Url, houses.NotCovered).ShouldBe(
            ("houses-1", "Houses", "1", "Builders", "https://houses.example", "Roofs.")
        );
        houses.Sections.Select(section => (section.Id, section.Title)).ShouldBe([("A", "Doors"), ("B", "Windows")]);
        var doors = houses.Sections[0].Requirements[0];
        (doors.Id, doors.Title, doors.Level, doors.Assessment, doors.Gap, doors.Note).ShouldBe(
            ("1.10", "Doors are closed", "2", Assessment.Automated, "Looks at front doors only.", null)
        );
        doors.Rules.ShouldBe(["DOOR-1", "DOOR-2"]);
        houses.Sections[0].Requirements[1].Note.ShouldBe("Softly.");
        houses.RuleIds.ShouldBe(["DOOR-1", "DOOR-2"]);
        houses.Counts.ShouldBe(new RequirementCounts(All: 3, WithRules: 1, Manual: 1, NoRuleYet: 1));
    }

    [Theory]
    [InlineData(
        "publisher: B",
        "publishers: B",
        ":4:1: A framework has no key 'publishers'. Did you mean 'publisher'?"
    )]
    [InlineData("    title: Windows\n", "", ":21:5: 'title' is missing.")]
    [InlineData("title: Windows\n", "title: ''\n", "'title' takes one text.")]
    [InlineData(
        "manual",
        "manuel",
        "assessment: 'manuel' is not possible. Did you mean 'manual'? Choose automated, manual."
    )]
    [InlineData("        assessment: manual\n", "", "'assessment' is missing.")]
    [InlineData("title: People knock", "title: [a]", "'title' takes one text.")]
    [InlineData("\"1.2\"", "\"1.10\"", "Requirement '1.10' stands here a second time.")]
    [InlineData("name: Houses", "name: 'Houses", "This is no YAML that can be read")]
    public void A_file_that_is_not_as_it_should_be_is_refused_with_its_line(string from, string to, string sentence) =>
        Should
            .Throw<InvalidFileException>(() =>
                FrameworkReader.Parse(Frames.Yaml.Replace(from, to, StringComparison.Ordinal), "houses.yaml")
            )
            .Lines.ShouldContain(line => line.Contains(sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("text")]
    public void A_file_without_fields_is_refused(string yaml) =>
        Should
            .Throw<InvalidFileException>(() => FrameworkReader.Parse(yaml, "houses.yaml"))
            .Message.ShouldContain("houses.yaml");

    [Fact]
    public void A_catalogue_finds_frameworks_in_any_case_and_suggests_one()
    {
        var catalog = new FrameworkCatalog([Frames.Houses]);

        catalog.Get("HOUSES-1").ShouldBe(Frames.Houses);
        catalog.ReferencesOf("DOOR-2").ShouldBe(["houses-1:1.10"]);
        catalog.ReferencesOf("DOOR-9").ShouldBeEmpty();
        Should
            .Throw<UnknownFrameworkException>(() => catalog.Get("house-1"))
            .Message.ShouldBe(
                "There is no framework 'house-1'. Did you mean 'houses-1'? 'plumb framework list' names them all."
            );
    }
}
