using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Scans;

public sealed class CoverageLedgerTests
{
    private const string Doors = "OCI-Test-101";
    private const string Absence = "OCI-Test-102";

    private static readonly string Root = Sample.Tenancy.Id;

    [Fact]
    public void Every_rule_region_and_compartment_has_one_cell()
    {
        var ledger = Sample.Result(Sample.Inventory()).Ledger;

        ledger.Cells.Count().ShouldBe(2 * 2 * 3);
        ledger.Cells.Select(cell => $"{cell.Rule.Id} {cell.Region} {cell.CompartmentId}").ShouldBeUnique();
        Total(ledger).ShouldBe(12);
    }

    [Fact]
    public void A_cell_with_findings_is_assessed_and_one_without_is_empty()
    {
        var ledger = Sample.Result(Sample.Inventory(Sample.Door("d1"), Sample.Door("d2", null))).Ledger;

        Cell(ledger, Doors, "r1", "a").ShouldBe((CoverageStatus.Assessed, 2));
        Cell(ledger, Doors, "r1", "b").ShouldBe((CoverageStatus.Empty, 0));
        Cell(ledger, Doors, "r2", "a").ShouldBe((CoverageStatus.Empty, 0));
        ledger.Totals.ShouldBe(new CoverageTotals(Assessed: 2, Empty: 5, Gap: 0, NotApplicable: 5));
        ledger.Totals.Share.ShouldBe(1);
    }

    [Fact]
    public void A_gap_is_a_gap_even_where_something_was_found_and_says_why()
    {
        var gap = Sample.Gap("r1", "a", Doors);
        var ledger = Sample.Result(Sample.Inventory(Sample.Door("d1")), [gap]).Ledger;

        Cell(ledger, Doors, "r1", "a").ShouldBe((CoverageStatus.Gap, 1));
        Find(ledger, Doors, "r1", "a").Cause.ShouldBe(gap);
        ledger.Cells.Count(cell => cell.Cause is not null).ShouldBe(1);
        ledger.Totals.Share.ShouldBe(6d / 7, tolerance: 1e-9);
    }

    [Theory]
    [InlineData("r2", "b")]
    [InlineData("r2", null)]
    [InlineData(null, "b")]
    [InlineData(null, null)]
    public void A_rule_of_absence_cannot_tell_where_any_part_is_hidden(string? region, string? compartment)
    {
        var gap = Sample.Gap(region, compartment, Doors, Absence);
        var ledger = Sample.Result(Sample.Inventory(), [gap]).Ledger;

        Cell(ledger, Absence, "r1", Root).ShouldBe((CoverageStatus.Gap, 1));
    }

    [Fact]
    public void A_rule_over_the_tenancy_has_one_cell_at_home_and_applies_nowhere_else()
    {
        var ledger = Sample.Result(Sample.Inventory()).Ledger;

        Cell(ledger, Absence, "r1", Root).ShouldBe((CoverageStatus.Assessed, 1));
        ledger
            .Cells.Where(cell => cell.Rule.Id == Absence && cell.Status != CoverageStatus.NotApplicable)
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void A_rule_over_the_tenancy_has_its_cell_in_a_narrowed_scope_too()
    {
        var scope = Sample.Scope(new TenancyHasDoor()) with { Regions = ["r2"], CompartmentIds = ["b"] };
        var ledger = Sample.Result(Sample.Inventory(), scope: scope).Ledger;

        Cell(ledger, Absence, "r2", "b").ShouldBe((CoverageStatus.Assessed, 1));
        ledger.Totals.ShouldBe(new CoverageTotals(Assessed: 1, Empty: 0, Gap: 0, NotApplicable: 0));
    }

    [Fact]
    public void Nothing_to_look_at_is_no_coverage()
    {
        var scope = Sample.Scope(new DoorIsClosed()) with { Regions = [] };
        Sample.Result(Sample.Inventory(), scope: scope).Coverage.ShouldBe(0);
    }

    [Fact]
    public void A_cell_knows_when_the_oldest_of_what_is_there_was_read()
    {
        var early = DateTimeOffset.UnixEpoch;
        var inventory = new Inventory(
            Sample.Tenancy,
            Sample.Inventory().Compartments,
            [Part("d1", early.AddHours(2)), Part("d2", early.AddHours(1))],
            new Dictionary<string, int>()
        );
        var ledger = Sample.Result(inventory).Ledger;

        Find(ledger, Doors, "r1", "a").ReadAt.ShouldBe(early.AddHours(1));
        Find(ledger, Doors, "r1", "b").ReadAt.ShouldBeNull();
    }

    [Fact]
    public void What_is_only_looked_up_is_not_judged()
    {
        var inventory = new Inventory(
            Sample.Tenancy,
            Sample.Inventory().Compartments,
            [Part("d1", null) with { IsJudged = false }],
            new Dictionary<string, int>()
        );

        Sample.Result(inventory).FindingsOf(new DoorIsClosed()).ShouldBeEmpty();
        inventory.Find<Door>("d1").ShouldNotBeNull();
    }

    private static Part Part(string id, DateTimeOffset? readAt) =>
        new()
        {
            ResourceType = typeof(Door),
            Region = "r1",
            CompartmentId = "a",
            Count = 1,
            ReadAt = readAt,
            Read = () => [Sample.Door(id)],
        };

    private static CoverageCell Find(CoverageLedger ledger, string rule, string region, string compartment) =>
        ledger.Cells.Single(cell => cell.Rule.Id == rule && cell.Region == region && cell.CompartmentId == compartment);

    private static (CoverageStatus Status, int Findings) Cell(
        CoverageLedger ledger,
        string rule,
        string region,
        string compartment
    )
    {
        var cell = Find(ledger, rule, region, compartment);
        return (cell.Status, cell.Findings);
    }

    private static long Total(CoverageLedger ledger) =>
        ledger.Totals.Assessed + ledger.Totals.Empty + ledger.Totals.Gap + ledger.Totals.NotApplicable;
}
