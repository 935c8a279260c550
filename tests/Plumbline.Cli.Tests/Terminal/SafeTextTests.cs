using System.Globalization;
using CsCheck;
using Plumbline.Cli.Terminal;

namespace Plumbline.Cli.Tests.Terminal;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain ünïcode 鍵 😀", "plain ünïcode 鍵 😀")]
    [InlineData("\u001b[31mred", "\\u{1b}[31mred")]
    [InlineData("a\nb\tc\0", "a\\u{a}b\\u{9}c\\u{0}")]
    [InlineData("\u202egnp.exe", "\\u{202e}gnp.exe")]
    [InlineData("zero\u200bwidth", "zero\\u{200b}width")]
    [InlineData("line\u2028end", "line\\u{2028}end")]
    public void What_could_act_on_the_terminal_becomes_visible(string text, string safe) =>
        SafeText.Escape(text).ShouldBe(safe);

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() =>
        SafeText.Escape("half " + '\ud83d').ShouldBe("half \ufffd");

    [Fact]
    public void No_text_at_all_leaves_a_control_or_format_character() =>
        Gen.String.Sample(text =>
            SafeText
                .Escape(text)
                .EnumerateRunes()
                .ShouldAllBe(rune => !IsActive(System.Text.Rune.GetUnicodeCategory(rune)))
        );

    private static bool IsActive(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator;
}
