using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Scans;

/// <summary>What is unknown counts against you.</summary>
public sealed class ScoreTests
{
    private static readonly Rule Rule = new DoorIsClosed();

    [Fact]
    public void All_that_is_right_is_a_hundred() => Score([true, true]).ShouldBe(100);

    [Fact]
    public void What_fails_and_what_is_not_assessed_count_alike()
    {
        Score([true, false]).ShouldBe(50);
        Score([true, null]).ShouldBe(50);
    }

    [Fact]
    public void Nothing_to_judge_is_no_score() => Score([]).ShouldBeNull();

    [Theory]
    [InlineData("r1", null, 0.5)]
    [InlineData(null, "b", 2d / 3)]
    [InlineData(null, null, 0)]
    public void What_could_not_be_read_lowers_the_score_of_what_could(
        string? region,
        string? compartment,
        double share
    ) => Score([true], Sample.Gap(region, compartment, Rule.Id)).ShouldBe(100 * share);

    [Fact]
    public void A_graver_rule_weighs_twice_as_much_as_one_a_level_below()
    {
        var result = Sample.Result(Sample.Inventory(Sample.Door("d1", false)));
        var (high, low) = (1L << (int)Rule.Page.Risk, 1L << (int)new TenancyHasDoor().Page.Risk);

        result.Score.ShouldBe(100d * low / (low + high));
    }

    private static double? Score(bool?[] doors, params Gap[] gaps)
    {
        var inventory = Sample.Inventory([.. doors.Index().Select(door => Sample.Door($"d{door.Index}", door.Item))]);
        return Sample.Result(inventory, gaps, scope: Sample.Scope(Rule)).Score;
    }
}
