using CsCheck;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Tests.Identity.Policies;

public sealed class WildcardTextTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("", "a", false)]
    [InlineData("hr*", "HR-team", true)]
    [InlineData("hr*", "the hr", false)]
    [InlineData("*hr", "the HR", true)]
    [InlineData("*hr*", "three hrs", true)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-c-b", false)]
    [InlineData("a.c", "abc", false)]
    public void A_star_stands_for_anything(string pattern, string text, bool expected) =>
        WildcardText.Matches(pattern, text).ShouldBe(expected);

    [Fact]
    public void A_text_whose_parts_became_stars_still_matches() =>
        Gen.Select(Gen.String[Gen.Char["ab"], 0, 20], Gen.Int[0, 20], Gen.Int[0, 20])
            .Sample(
                (text, from, length) =>
                {
                    var start = Math.Min(from, text.Length);
                    var end = Math.Min(start + length, text.Length);
                    return WildcardText.Matches($"{text[..start]}*{text[end..]}", text);
                }
            );

    [Fact]
    public void A_pattern_of_many_stars_is_decided_at_once() =>
        WildcardText
            .Matches(string.Concat(Enumerable.Repeat("a*", 500)) + "b", new string('a', 10_000))
            .ShouldBeFalse();
}
