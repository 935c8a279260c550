using CsCheck;
using Plumbline.Core.Matching;

namespace Plumbline.Core.Tests.Matching;

public sealed class CompartmentPatternTests
{
    private static readonly Gen<string[]> Paths = Pick.From("a", "b", "ab").Array[0, 5].Select(Rooted);

    private static readonly Gen<string[]> Patterns = Pick.From("a", "b", "a*", "?", "*", "**")
        .Array[0, 5]
        .Select(Rooted);

    [Theory]
    [InlineData("root", "root", true)]
    [InlineData("root", "root/a", false)]
    [InlineData("root/prod/**", "root/prod", true)]
    [InlineData("root/prod/**", "root/prod/a/b", true)]
    [InlineData("root/prod/**", "root/production", false)]
    [InlineData("root/*/db", "root/prod/db", true)]
    [InlineData("root/*/db", "root/db", false)]
    [InlineData("root/**/db", "root/db", true)]
    [InlineData("**/db", "root/a/b/db", true)]
    [InlineData("root/prod-?", "root/prod-1", true)]
    [InlineData("root/**", null, false)]
    public void A_pattern_fits_what_it_says(string pattern, string? path, bool fits) =>
        CompartmentPattern.Parse(pattern).Fits(path).ShouldBe(fits);

    [Theory]
    [InlineData("")]
    [InlineData("prod")]
    [InlineData("/root")]
    [InlineData("root//a")]
    [InlineData("root/")]
    [InlineData("Root/a")]
    [InlineData("*/a")]
    public void What_is_no_path_is_told(string text) =>
        Should
            .Throw<FormatException>(() => CompartmentPattern.Parse(text))
            .Message.ShouldBe($"'{text}' is no compartment path: write root, root/prod, root/*/db or root/prod/**");

    [Fact]
    public void A_pattern_fits_what_a_plain_search_finds() =>
        Gen.Select(Patterns, Paths)
            .Sample(
                (pattern, path) =>
                    CompartmentPattern.Parse(string.Join('/', pattern)).Fits(string.Join('/', path))
                    == Fits(pattern, path)
            );

    [Fact]
    public void A_pattern_of_many_stars_takes_no_long_time()
    {
        var pattern = CompartmentPattern.Parse("root" + string.Concat(Enumerable.Repeat("/**/a", 100)) + "/b");

        pattern.Fits("root" + string.Concat(Enumerable.Repeat("/a", 1000))).ShouldBeFalse();
    }

    private static string[] Rooted(string[] steps) => ["root", .. steps];

    private static bool Fits(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path) =>
        pattern.Length == 0 ? path.Length == 0
        : pattern[0] == "**" ? Fits(pattern[1..], path) || (path.Length > 0 && Fits(pattern, path[1..]))
        : path.Length > 0 && TextPattern.Parse(pattern[0]).Fits(path[0]) && Fits(pattern[1..], path[1..]);
}
