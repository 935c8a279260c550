using Plumbline.Reports.Json;
using Plumbline.Reports.Json.Reading;

namespace Plumbline.Reports.Tests;

/// <summary>The memory of the process is looked at, so no other test may run meanwhile.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class MemoryTests
{
    private const string Alone = "alone";
    private const int Findings = 100_000;
    private const int OfEachRule = Findings / 5;
    private const long Most = 8 * 1024 * 1024;

    /// <summary>A finding takes about a kilobyte: to hold them would take ten times what is allowed.</summary>
    [Theory]
    [MemberData(nameof(FormatTests.Formats), MemberType = typeof(FormatTests))]
    public void A_hundred_thousand_findings_are_not_held(string format)
    {
        var seen = new List<long>();
        var report = FullSample.Many(
            Findings,
            number =>
            {
                if (number is 1 or OfEachRule - 1)
                {
                    seen.Add(MemoryNow());
                }
            }
        );

        ReportFormats.Find(format)!.Write(report, new ReportOptions(), Stream.Null);

        seen.Count.ShouldBeGreaterThanOrEqualTo(10);
        (seen.Max() - seen[0]).ShouldBeLessThan(Most, string.Join(", ", seen));
    }

    /// <summary>Looked at along the way and at the end, where the report itself is still held.</summary>
    [Fact]
    public void A_report_of_any_size_is_read_without_being_kept()
    {
        const int Many = 20_000;
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(path))
            {
                JsonReport.Write(FullSample.Many(Many, _ => { }), new ReportOptions(), file);
            }

            var before = MemoryNow();
            var report = JsonReportReader.Open(path);
            var seen = report.Findings.Select((_, index) => index % 1_000 == 0 ? MemoryNow() : 0).ToList();
            seen.Add(MemoryNow());

            seen.Count.ShouldBe(Many + 1);
            (seen.Max() - before).ShouldBeLessThan(new FileInfo(path).Length / 10);
            report.Rules.Count.ShouldBe(5);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static long MemoryNow() => GC.GetTotalMemory(forceFullCollection: true);
}
