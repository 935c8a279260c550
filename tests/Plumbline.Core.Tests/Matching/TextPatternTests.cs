using System.Text;
using CsCheck;
using Plumbline.Core.Matching;

namespace Plumbline.Core.Tests.Matching;

public sealed class TextPatternTests
{
    /// <summary>Few characters, so that patterns often fit: one of them takes two letters of a string.</summary>
    private static readonly Gen<string> Texts = Pick.From("a", "b", "\n", "😀", ".").List[0, 6].Select(string.Concat);

    private static readonly Gen<string> Patterns = Pick.From("a", "b", "😀", ".", "*", "?")
        .List[1, 6]
        .Select(string.Concat);

    [Theory]
    [InlineData("prod", "prod", true)]
    [InlineData("prod", "Prod", false)]
    [InlineData("prod", "prod\n", false)]
    [InlineData("prod*", "prod-1", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("?", "😀", true)]
    [InlineData("??", "😀", false)]
    [InlineData("a.c", "abc", false)]
    [InlineData("(a+)+$", "(a+)+$", true)]
    [InlineData("*\n", "a\n", true)]
    public void A_pattern_fits_what_it_says(string pattern, string text, bool fits) =>
        TextPattern.Parse(pattern).Fits(text).ShouldBe(fits);

    [Fact]
    public void A_pattern_fits_what_a_plain_search_finds() =>
        Gen.Select(Patterns, Texts)
            .Sample((pattern, text) => TextPattern.Parse(pattern).Fits(text) == Fits(Runes(pattern), Runes(text)));

    [Fact]
    public void Every_text_fits_itself_and_its_own_start()
    {
        Texts
            .Where(text => text.Length > 0)
            .Sample(text => TextPattern.Parse(text).Fits(text) && TextPattern.Parse(text + "*").Fits(text + "x"));
    }

    [Fact]
    public void A_pattern_made_to_take_long_does_not() =>
        TextPattern
            .Parse(string.Concat(Enumerable.Repeat("*a", 400)) + "b")
            .Fits(new string('a', 10_000))
            .ShouldBeFalse();

    [Fact]
    public void What_is_no_pattern_is_told()
    {
        Should.Throw<FormatException>(() => TextPattern.Parse("")).Message.ShouldBe("an empty pattern fits nothing");
        Should.Throw<FormatException>(() => TextPattern.Parse(new string('a', 1001)));
    }

    private static Rune[] Runes(string text) => [.. text.EnumerateRunes()];

    private static bool Fits(ReadOnlySpan<Rune> pattern, ReadOnlySpan<Rune> text) =>
        pattern.Length == 0 ? text.Length == 0
        : pattern[0].Value == '*' ? Fits(pattern[1..], text) || (text.Length > 0 && Fits(pattern, text[1..]))
        : text.Length > 0 && (pattern[0].Value == '?' || pattern[0] == text[0]) && Fits(pattern[1..], text[1..]);
}
