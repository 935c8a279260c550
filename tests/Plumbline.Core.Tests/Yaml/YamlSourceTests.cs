using CsCheck;
using Plumbline.Core.Frameworks.Files;

namespace Plumbline.Core.Tests.Yaml;

public sealed class YamlSourceTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "key: ",
        "- ",
        "\n",
        "\n  ",
        "[",
        "]",
        "{",
        "}",
        ",",
        ": ",
        "? ",
        "'",
        "\"",
        "\\x",
        "&a ",
        "*a",
        "!!int ",
        "!<",
        "|\n",
        ">-\n",
        "---\n",
        "...\n",
        "%YAML 9.9\n",
        "#",
        "\t",
        "\0",
        "\uFEFF",
        "\uD800",
        "<<: ",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1]
        .Select(number => Pieces[number])
        .Array[0, 30]
        .Select(string.Concat);

    [Fact]
    public void Any_text_is_read_or_refused_with_a_sentence() =>
        Texts.Sample(text => Outcome(text) is "read" or "refused", iter: 20_000);

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void A_million_levels_overflow_nothing(string level) =>
        Outcome(string.Concat(Enumerable.Repeat(level, 1_000_000))).ShouldBe("refused");

    private static string Outcome(string text)
    {
        try
        {
            new YamlSource("file.yaml", text).Load();
            return "read";
        }
        catch (YamlFormatException)
        {
            return "refused";
        }
    }
}
