using CsCheck;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Tests.Yaml;

/// <summary>Whatever a text is, reading it ends with nodes or with problems.</summary>
public sealed class AnyYamlTests
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
    public void Any_text_is_read_or_told_to_be_wrong() => Texts.Sample(text => ReadAny(text), iter: 20_000);

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void A_million_levels_overflow_nothing(string level) =>
        Read(string.Concat(Enumerable.Repeat(level, 1_000_000))).ShouldBeFalse();

    private static void ReadAny(string text) => Read(text);

    /// <summary>Whether nothing is wrong; any exception fails the test.</summary>
    private static bool Read(string text)
    {
        var problems = new FileProblems("file.yaml");
        YamlDocument.Read(text, problems);
        return problems.IsEmpty;
    }
}
