using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Plumbline.Reports.Tests;

/// <summary>Read by a renderer, with GitHub's tables, links and emphasis.</summary>
public sealed class MarkdownReportTests
{
    private const string Hostile =
        "a | b `c` ``d`` </script><img src=x> @everyone #1 GH-1 [x](javascript:1) ![y](https://evil.example) https://evil.example <https://evil.example> *e* _f_ ~~g~~ \\\0\r\n# h\n| i |";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .Build();

    [Theory]
    [InlineData("markdown", Hostile)]
    [InlineData("markdown-pr", Hostile)]
    [InlineData("markdown", "x` @everyone [y](https://evil.example) <b>z</b> ![](https://evil.example/p.png) `")]
    [InlineData("markdown-pr", "x` @everyone [y](https://evil.example) <b>z</b> ![](https://evil.example/p.png) `")]
    [InlineData("markdown", "``")]
    [InlineData("markdown", "\\")]
    [InlineData("markdown", " ")]
    [InlineData("markdown", "")]
    public void A_name_is_code_and_nothing_else(string format, string name)
    {
        var document = Markdig.Markdown.Parse(Written.As(format, FullSample.Report(name)), Pipeline);

        document.Descendants<HtmlInline>().ShouldBeEmpty();
        document.Descendants<HtmlBlock>().Count().ShouldBe(format == "markdown-pr" ? 1 : 0);
        document.Descendants<LinkInline>().ShouldBeEmpty();
        document.Descendants<AutolinkInline>().ShouldBeEmpty();
        var plain = document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()).ToList();
        plain.ShouldNotBeEmpty();
        plain.ShouldAllBe(literal => !literal.Contains("everyone") && !literal.Contains("evil"));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("markdown-pr")]
    public void A_table_keeps_its_columns(string format)
    {
        var document = Markdig.Markdown.Parse(Written.As(format, FullSample.Report(Hostile)), Pipeline);
        var tables = document.Descendants<Table>().ToList();

        tables.Count.ShouldBeGreaterThanOrEqualTo(3);
        tables.ShouldAllBe(table => table.OfType<TableRow>().All(row => row.Count == ((TableRow)table[0]).Count));
    }

    [Fact]
    public void A_name_is_readable()
    {
        var document = Markdig.Markdown.Parse(Written.As("markdown", FullSample.Report("a | b `c` \u001b")), Pipeline);

        document
            .Descendants<CodeInline>()
            .Select(code => code.Content)
            .ShouldContain("a \\u{7c} b \\u{60}c\\u{60} \\u{1b}");
    }

    [Fact]
    public void Every_finding_that_does_not_pass_is_in_the_report()
    {
        var report = FullSample.Report();
        var text = Written.As("markdown", report);

        foreach (var id in new[] { "new", "old", "excepted", "unknown" })
        {
            text.Split($"`ocid1.gate.oc1.iad.{id}`").Length.ShouldBe(report.Rules.Count + 1);
        }

        text.ShouldNotContain("`ocid1.gate.oc1.iad.pass`");
    }

    [Fact]
    public void A_scan_without_gaps_says_so() =>
        Written.As("markdown", FullSample.Many(5, _ => { })).ShouldContain("Everything in scope was read.");

    [Theory]
    [InlineData("gate")]
    [InlineData(Hostile)]
    public void A_comment_is_short_whatever_there_is_to_say(string name)
    {
        var full = FullSample.Report(string.Concat(Enumerable.Repeat(name, 500)));
        var many = new Core.Scans.ScanReport(
            full.Scan,
            full.Rules,
            [.. Enumerable.Repeat(full.Gaps[0], 1000)],
            rule => Enumerable.Repeat(0, 1000).SelectMany(_ => full.FindingsOf(rule))
        );

        var text = Written.As("markdown-pr", many);

        text.Length.ShouldBeLessThan(65_536);
        text.Split('\n').Length.ShouldBeLessThanOrEqualTo(60);
        text.ShouldContain("Failures that are not shown here: 9980.");
        text.ShouldContain("Gaps that are not shown here: 995.");
    }

    [Fact]
    public void New_failures_come_first_then_the_gravest()
    {
        var rows = Written
            .As("markdown-pr", FullSample.Report())
            .Split('\n')
            .Where(line => line.Contains("OCI-", StringComparison.Ordinal))
            .ToList();

        rows.Take(5).ShouldAllBe(row => row.StartsWith("| **new** |"));
        rows.Skip(5).ShouldAllBe(row => row.StartsWith("|  |"));
        rows.Take(5)
            .Select(row => row.Split('|')[2].Trim())
            .ShouldBe(["extreme", "very high", "high", "medium", "low"]);
    }

    [Fact]
    public void A_bot_finds_the_comment_of_a_tenancy_by_its_first_line()
    {
        var first = Written.As("markdown-pr", FullSample.Report()).Split('\n')[0];

        first.ShouldMatch("^<!-- plumbline:[0-9a-f]{12} -->$");
        Written.As("markdown-pr", FullSample.Report("other name")).Split('\n')[0].ShouldBe(first);
    }
}
