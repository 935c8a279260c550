using System.Globalization;
using System.Text;
using Plumbline.Tests;

namespace Plumbline.Reports.Tests;

/// <summary>What holds for every format that is text.</summary>
public sealed class FormatTests
{
    private static readonly string[] HostileTexts =
    [
        "=cmd()|' /C calc'!A0",
        "</script><img src=x onerror=alert(1)>",
        "@everyone #1 GH-1 https://evil.example www.evil.example",
        "[x](javascript:alert(1)) ![y](https://evil.example/z.png)",
        "a | b `c` ``` *d* _e_ ~~f~~ <!-- g -->",
        "\u001b[31mred\u001b]8;;https://evil.example\a",
        "\u202etxt.exe \u2066\u200b\u2028",
        "nul\0bell\a",
        "half \ud83d pair \udc00",
        "]]> &amp; %s {0} \\ \" ' \r\n\t",
        " ",
    ];

    public static TheoryData<string, string> HostileInEveryFormat =>
        [
            .. from format in ReportFormats.All
            where !format.IsBinary
            from text in HostileTexts.Append(new string('x', 2000))
            select (format.Name, text),
        ];

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    public static TheoryData<string> TextFormats =>
        [.. ReportFormats.All.Where(format => !format.IsBinary).Select(format => format.Name)];

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("markdown-pr")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("ocsf")]
    [InlineData("ocsf-ndjson")]
    public void The_whole_document_is_as_it_was_agreed(string format)
    {
        var found = ReportFormats.Find(format).ShouldNotBeNull();

        Written.As(format, FullSample.Report()).ShouldMatchSnapshot($"{format}{found.Extension}");
    }

    [Theory]
    [MemberData(nameof(HostileInEveryFormat))]
    public void No_name_brings_a_character_that_moves_hides_or_reorders(string format, string text)
    {
        var written = Written.As(format, FullSample.Report(text));

        written.ShouldNotBeEmpty();
        written.EnumerateRunes().Where(rune => IsDangerous(rune)).ShouldBeEmpty();
    }

    /// <summary>Silence must not read as safety: who looks at one report only sees in it that something is missing.</summary>
    [Theory]
    [MemberData(nameof(TextFormats))]
    public void A_gap_is_in_every_format(string format) =>
        Written.As(format, FullSample.Report()).ShouldContain("NotReachableByEndpoint");

    private static bool IsDangerous(Rune rune) =>
        rune.Value is not ('\n' or '\r')
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate;
}
