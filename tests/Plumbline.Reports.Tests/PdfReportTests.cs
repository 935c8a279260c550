using System.Diagnostics;
using System.Text;
using Plumbline.Core.Scans;
using Plumbline.Reports.Pdf;

namespace Plumbline.Reports.Tests;

/// <summary>The document as poppler reads it: what a person can see, select and search.</summary>
public sealed class PdfReportTests
{
    [Fact]
    public void Its_text_tells_the_whole_story()
    {
        var text = TextOf(Generated.Report(100));

        text.ShouldContain("acme-corporation");
        text.ShouldContain("Incomplete: 3 parts of the scope could not be read.");
        text.ShouldContain("OCI-KMS-004 Keys use SOFTWARE protection unless an HSM is required");
        text.ShouldContain("key-4-0");
        text.ShouldContain("ListKeys 404 NotAuthorizedOrNotFound: 2 parts");
        text.ShouldContain("hsm-for-pci");
        text.ShouldContain("Keys Benchmark 1.0");
        text.ShouldContain("audit, 2026-11-01: minutes");
        text.ShouldContain("Page 1 of ");
    }

    [Fact]
    public void It_says_what_it_is()
    {
        var facts = Run("pdfinfo", Write(Generated.Report(20)), "-");

        facts.ShouldContain("Title:           acme-corporation: posture of 2026-11-24 10:01:23 UTC");
        facts.ShouldContain("Creator:         Plumbline 1.2.3");
        facts.ShouldContain("CreationDate:    Tue Nov 24 10:01:23 2026 UTC");
        facts.ShouldContain("A4");
        facts.ShouldContain("JavaScript:      no");
    }

    [Fact]
    public void Every_font_travels_with_it()
    {
        var fonts = Run("pdffonts", Write(Generated.Report(20)), "-")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        fonts.Length.ShouldBeGreaterThan(2);
        fonts.Skip(2).ShouldAllBe(font => font.Contains("+DejaVu Sans") && font.Contains("yes yes"));
    }

    [Fact]
    public void Of_many_findings_it_lists_some_and_says_how_many_more_there_are()
    {
        var text = TextOf(Generated.Report(20_000));

        text.ShouldContain("And 250 more findings of this rule: the formats html, xlsx, csv and json have them all.");
        text.Split("key-4-").Length.ShouldBe(FindingPart.MostShown + 1);
    }

    [Fact]
    public void The_same_scan_gives_the_same_bytes()
    {
        var first = Write(Generated.Report(100));

        Write(Generated.Report(100)).ShouldBe(first);
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void A_hostile_name_is_shown_as_far_as_the_fonts_go(string name)
    {
        var text = TextOf(Generated.Report(10, name));

        text.ShouldContain("Page 1 of ");
        WithoutSpace(text).ShouldContain(WithoutSpace(PdfText.Of(name)));
    }

    [Theory]
    [InlineData("Ωмега žluťoučký Ấ ✗ ◕", "Ωмега žluťoučký Ấ ✗ ◕")]
    [InlineData("中文", @"\u{4e2d}\u{6587}")]
    [InlineData("😀", @"\u{1f600}")]
    [InlineData("שלום", @"\u{5e9}\u{5dc}\u{5d5}\u{5dd}")]
    [InlineData("two\nlines", "two lines")]
    public void What_the_fonts_cannot_show_becomes_an_escape(string name, string shown) =>
        PdfText.Of(name).ShouldBe(shown);

    [Fact]
    public void A_scan_without_findings_and_gaps_is_a_short_document()
    {
        var text = TextOf(Generated.Report(0, gaps: 0));

        text.ShouldContain("Nothing fails, and nothing was left unassessed.");
        text.ShouldContain("None: everything in scope was read.");
    }

    private static string TextOf(ScanReport report) => Run("pdftotext", Write(report), "-layout", "-", "-");

    private static byte[] Write(ScanReport report)
    {
        using var memory = new MemoryStream();
        PdfReport.Write(report, memory);
        return memory.ToArray();
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string Run(string program, byte[] document, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
                EnvironmentVariables = { ["TZ"] = "UTC" },
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(document);
        process.StandardInput.Close();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return output.Result;
    }
}
