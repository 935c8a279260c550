using Plumbline.Core.Scans;
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
                    seen.Add(GC.GetTotalMemory(forceFullCollection: true));
                }
            }
        );

        ReportFormats.Find(format)!.Write(report, new ReportOptions(), Stream.Null);

        seen.Count.ShouldBeGreaterThanOrEqualTo(10);
        (seen.Max() - seen[0]).ShouldBeLessThan(Most, string.Join(", ", seen));
    }

    [Fact]
    public void A_report_of_any_size_is_read_without_being_kept()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(path))
            {
                JsonReport.Write(FullSample.Many(Findings, _ => { }), new ReportOptions(), file);
            }

            var before = GC.GetTotalMemory(forceFullCollection: true);
            var seen = Read(JsonReportReader.Open(path));

            seen.Count.ShouldBe(Findings / OfEachRule);
            (seen.Max() - before).ShouldBeLessThan(Most, string.Join(", ", seen));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The memory in use along the way.</summary>
    private static List<long> Read(ScanReport report) =>
        [
            .. report
                .Findings.Where((_, index) => index % OfEachRule == OfEachRule - 1)
                .Select(_ => GC.GetTotalMemory(forceFullCollection: true)),
        ];
}
