using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Scans;

public sealed class EvaluatorTests
{
    [Theory]
    [InlineData(true, FindingStatus.Pass, "Closed.")]
    [InlineData(false, FindingStatus.Fail, "Open.")]
    [InlineData(null, FindingStatus.NotAssessed, "Not seen.")]
    public void A_verdict_becomes_a_finding(bool? isClosed, FindingStatus status, string message)
    {
        var finding = Evaluate(Sample.Door("d1", isClosed)).ShouldHaveSingleItem();

        finding.Status.ShouldBe(status);
        finding.Message.ShouldBe(message);
        finding.CompartmentPath.ShouldBe("root/a");
        finding.Id.ShouldBe(Finding.IdOf("OCI-Test-101", "d1"));
    }

    [Fact]
    public void A_resource_out_of_the_rules_scope_gives_no_finding() =>
        Evaluate(Sample.Door("d1") with { IsPainted = true }).ShouldBeEmpty();

    [Fact]
    public void A_rule_that_crashes_is_not_assessed_and_tells_no_details()
    {
        var findings = Evaluate(Sample.Door(DoorIsClosed.Crashing), Sample.Door("d2"));

        findings.Select(finding => finding.Status).ShouldBe([FindingStatus.NotAssessed, FindingStatus.Pass]);
        findings[0].Message.ShouldBe("The rule stopped with an error (InvalidOperationException); please report it.");
    }

    [Theory]
    [InlineData(true, false, FindingStatus.Fail)]
    [InlineData(false, null, FindingStatus.Fail)]
    [InlineData(true, null, FindingStatus.NotAssessed)]
    [InlineData(true, true, FindingStatus.Pass)]
    public void The_worst_verdict_on_a_resource_and_its_replica_stands_for_both(
        bool? one,
        bool? other,
        FindingStatus status
    )
    {
        var there = Sample.Door("d1", other) with { Region = "r2" };

        Evaluate(Sample.Door("d1", one), there).ShouldHaveSingleItem().Status.ShouldBe(status);
        Evaluate(there, Sample.Door("d1", one)).ShouldHaveSingleItem().Status.ShouldBe(status);
    }

    [Fact]
    public void A_rule_of_absence_judges_the_tenancy()
    {
        Evaluate(new TenancyHasDoor(), Sample.Inventory()).ShouldHaveSingleItem().Status.ShouldBe(FindingStatus.Fail);
        Evaluate(new TenancyHasDoor(), Sample.Inventory(Sample.Door("d1")))
            .ShouldHaveSingleItem()
            .Status.ShouldBe(FindingStatus.Pass);
    }

    [Fact]
    public void The_parent_is_given_when_it_was_collected()
    {
        var findings = Evaluate(
            Sample.Door("d1") with
            {
                HouseId = "d2",
            },
            Sample.Door("d2") with
            {
                HouseId = "unknown",
            }
        );

        findings.Single(finding => finding.Resource.Id == "d1").Parent!.Id.ShouldBe("d2");
        findings.Single(finding => finding.Resource.Id == "d2").Parent.ShouldBeNull();
    }

    [Fact]
    public void The_order_of_findings_does_not_depend_on_the_order_of_answers()
    {
        var doors = Enumerable.Range(0, 20).Select(number => Sample.Door($"d{number:00}")).ToArray();
        var reversed = doors.Reverse().ToArray();

        Evaluate(reversed).Select(finding => finding.Id).ShouldBe(Evaluate(doors).Select(finding => finding.Id));
    }

    private static IReadOnlyList<Finding> Evaluate(params Door[] doors) =>
        [.. Evaluate(new DoorIsClosed(), Sample.Inventory([.. doors]))];

    private static IEnumerable<Finding> Evaluate(Rule rule, Inventory inventory) =>
        new Evaluator(inventory, Judging.Plain(DateTimeOffset.UnixEpoch), []).Evaluate(rule);
}
