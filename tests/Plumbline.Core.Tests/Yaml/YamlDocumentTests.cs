using System.Globalization;
using CsCheck;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Tests.Yaml;

public sealed class YamlDocumentTests
{
    [Theory]
    [InlineData(
        "a: &x [1]\nb: *x",
        "f:1:4: This is no YAML that can be read: anchors (&name) and tags (!name) are not supported"
    )]
    [InlineData("a: *x", "f:1:4: This is no YAML that can be read: aliases (*name) are not supported")]
    [InlineData("a: !!binary aGk=", "f:1:4: This is no YAML that can be read: anchors (&name) and tags (!name)")]
    [InlineData("a: 1\n---\nb: 2", "f:2:1: This is no YAML that can be read: a file has one document")]
    [InlineData("? [a]\n: b", "f:1:3: This is no YAML that can be read: a key is a plain text")]
    [InlineData("a: \"b", "f:1:4: This is no YAML that can be read: ")]
    [InlineData("a: 1\n b: 2", "f:2:3: This is no YAML that can be read: ")]
    [InlineData("a: 1\nb: 2\na: 3", "f:3:1: 'a' stands here a second time.")]
    public void What_cannot_be_read_is_told_with_its_place(string text, string problem) =>
        Problems(text)[0].ShouldStartWith(problem);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Depth_is_bounded_whatever_is_nested(string opening) =>
        Problems(string.Concat(Enumerable.Repeat(opening, 100_000)))[0]
            .ShouldContain("it is nested more than 32 levels deep");

    [Fact]
    public void A_bomb_of_aliases_takes_no_time()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 20).Select(Level));

        Problems(bomb)[0].ShouldContain("anchors (&name)");
    }

    [Theory]
    [InlineData("a:\n  - x: 1\n    y: |\n      text\n      more\n\n  # end\nb: 2", 6)]
    [InlineData("a:\n  - x: 1\n    y: 'one\n      two'\nb: 2", 4)]
    [InlineData("a:\n  - x: 1\n    y: {z: [1,\n      2]}\n# end\nb: 2", 4)]
    [InlineData("a:\n  - x: 1\n    y:\n# end\nb: 2", 3)]
    [InlineData("a:\n  - x: 1\n    y: one\n      two\n\n\nb: 2", 4)]
    public void A_node_knows_its_last_line(string text, int lastLine)
    {
        var root = YamlDocument.Read(text, new FileProblems("f")).ShouldBeOfType<YamlMap>();

        root.Find("a").ShouldBeOfType<YamlList>().Items[0].LastLine.ShouldBe(lastLine);
    }

    [Fact]
    public void Any_text_is_written_so_that_it_is_read_again() =>
        Gen.String[
                Gen.OneOf(Gen.Char["a: #-'\"\\\n\t\u0085\u202e\u2028{}[]&*!|>%@`0~\uFEFF\0é"], Gen.Char.AlphaNumeric),
                0,
                12
            ]
            .Sample(text => ReadBack(text) == text);

    [Theory]
    [InlineData("payments team", "payments team")]
    [InlineData("2027-06-30", "2027-06-30")]
    [InlineData("root/prod/**", "\"root/prod/**\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("\u202eevil", "\"\\u202eevil\"")]
    [InlineData("", "\"\"")]
    public void Texts_are_plain_where_that_is_safe(string text, string expected) =>
        YamlText.Of(text).ShouldBe(expected);

    private static string ReadBack(string text) =>
        ((YamlScalar)((YamlMap)YamlDocument.Read($"a: {YamlText.Of(text)}\n", new FileProblems("f"))!).Find("a")!).Text;

    private static string Level(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"a{number}: &a{number} [{string.Join(',', Enumerable.Repeat($"*a{number - 1}", 9))}]\n"
        );

    private static IReadOnlyList<string> Problems(string text)
    {
        var problems = new FileProblems("f");
        YamlDocument.Read(text, problems);
        return Should.Throw<InvalidFileException>(problems.ThrowIfAny).Lines;
    }
}
