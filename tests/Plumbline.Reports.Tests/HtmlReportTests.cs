using System.Text;
using System.Text.RegularExpressions;
using Plumbline.Core.Scans;
using Plumbline.Reports.Html;

namespace Plumbline.Reports.Tests;

/// <summary>The page as text; tests/Plumbline.Browser opens it.</summary>
public sealed partial class HtmlReportTests
{
    [Fact]
    public void Ten_thousand_findings_are_less_than_five_megabytes() =>
        Write(Generated.Report(10_000)).Length.ShouldBeLessThan(5_000_000);

    [Fact]
    public void The_policy_allows_nothing_but_the_page_itself()
    {
        var page = Write(Generated.Report(20));

        page.ShouldContain("content=\"default-src 'none'; style-src 'sha256-");
        page.ShouldNotContain("unsafe");
        Source().Matches(page).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void A_hostile_name_adds_no_markup(string name)
    {
        var (page, harmless) = (Write(Generated.Report(20, name)), Write(Generated.Report(20, "x")));

        Tags().Count(page).ShouldBe(Tags().Count(harmless));
        page.ShouldNotContain('\u202e');
        page.ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "<em>a</em>")]
    [InlineData("![a](https://evil.example/a.png)", "<em>a</em>")]
    [InlineData("[a](../other.md)", "<em>a</em>")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("[a](https://docs.oracle.com/)", "<a href=\"https://docs.oracle.com/\">a</a>")]
    [InlineData("## Fix", "<h4>Fix</h4>")]
    [InlineData("|a|\n|--:|\n|b|", "<th scope=\"col\">a</th>")]
    public void A_page_of_a_rule_holds_nothing_that_acts(string markdown, string html) =>
        MarkdownPage.Render(markdown).ToString().ShouldContain(html);

    private static string Write(ScanReport report)
    {
        using var memory = new MemoryStream();
        HtmlReport.Write(report, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    /// <summary>What a browser would fetch; the icon is in the page.</summary>
    [GeneratedRegex(
        "src=|srcset=|poster=|url\\(|@import|<link (?!rel=\"icon\" href=\"data:,\")",
        RegexOptions.None,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Source();

    [GeneratedRegex("<[a-zA-Z/!]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tags();
}
