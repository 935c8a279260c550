using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Scans;

public sealed class ScanResultTests
{
    [Fact]
    public void Without_gaps_everything_is_covered()
    {
        var result = Sample.Result(Sample.Inventory());

        result.Coverage.ShouldBe(1);
        result.Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("r1", "a", 6d / 7)]
    [InlineData("r1", null, 4d / 7)]
    [InlineData(null, "a", 5d / 7)]
    [InlineData(null, null, 1d / 7)]
    public void A_gap_hides_its_part_of_rule_region_and_compartment(
        string? region,
        string? compartment,
        double coverage
    )
    {
        var result = Sample.Result(Sample.Inventory(), [Sample.Gap(region, compartment, "OCI-Test-101")]);

        result.Coverage.ShouldBe(coverage, tolerance: 1e-9);
        result.Complete.ShouldBeFalse();
    }

    [Fact]
    public void Two_gaps_over_the_same_part_hide_it_once()
    {
        var gap = Sample.Gap("r1", "a", "OCI-Test-101");

        Sample.Result(Sample.Inventory(), [gap, gap]).Coverage.ShouldBe(6d / 7, tolerance: 1e-9);
    }

    [Fact]
    public void A_stopped_scan_is_not_complete() =>
        Sample.Result(Sample.Inventory(), stopped: true).Complete.ShouldBeFalse();

    [Fact]
    public void Counts_findings_by_status()
    {
        var result = Sample.Result(
            Sample.Inventory(Sample.Door("d1"), Sample.Door("d2", false), Sample.Door("d3", null))
        );

        result.Counts.ShouldBe(new(Pass: 2, Fail: 1, Excepted: 0, NotAssessed: 1));
    }

    [Fact]
    public void The_highest_failed_risk_is_that_of_failures_alone()
    {
        Sample.Result(Sample.Inventory(Sample.Door("d1", false))).Summary.Total.HighestFailed.ShouldBe(Risk.VeryHigh);
        Sample.Result(Sample.Inventory()).Summary.Total.HighestFailed.ShouldBe(Risk.Low);
        Sample.Result(Sample.Inventory(Sample.Door("d1", null))).Summary.Total.HighestFailed.ShouldBeNull();
    }
}
