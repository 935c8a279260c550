using Plumbline.Core.Diffs;
using Plumbline.Core.Scans;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Diffs;

public sealed class ScanDiffTests
{
    private static readonly DoorIsClosed Rule = new();

    [Theory]
    [InlineData(null, FindingStatus.Fail, DiffKind.New)]
    [InlineData(null, FindingStatus.NotAssessed, DiffKind.New)]
    [InlineData(null, FindingStatus.Pass, null)]
    [InlineData(FindingStatus.Pass, FindingStatus.Fail, DiffKind.Reopened)]
    [InlineData(FindingStatus.Pass, FindingStatus.NotAssessed, DiffKind.Reopened)]
    [InlineData(FindingStatus.Pass, FindingStatus.Pass, DiffKind.Unchanged)]
    [InlineData(FindingStatus.Pass, null, null)]
    [InlineData(FindingStatus.Fail, FindingStatus.Fail, DiffKind.Unchanged)]
    [InlineData(FindingStatus.Fail, FindingStatus.Pass, DiffKind.Resolved)]
    [InlineData(FindingStatus.Fail, FindingStatus.Excepted, DiffKind.Changed)]
    [InlineData(FindingStatus.Fail, FindingStatus.NotAssessed, DiffKind.Changed)]
    [InlineData(FindingStatus.Fail, null, DiffKind.Resolved)]
    [InlineData(FindingStatus.Excepted, FindingStatus.Fail, DiffKind.Changed)]
    [InlineData(FindingStatus.Excepted, FindingStatus.Pass, DiffKind.Resolved)]
    [InlineData(FindingStatus.NotAssessed, FindingStatus.Fail, DiffKind.Changed)]
    [InlineData(FindingStatus.NotAssessed, FindingStatus.Pass, DiffKind.Changed)]
    [InlineData(FindingStatus.NotAssessed, null, DiffKind.Resolved)]
    public void What_became_of_a_finding(FindingStatus? before, FindingStatus? after, DiffKind? kind)
    {
        var diff = new ScanDiff(Report(Findings(before)), Report(Findings(after)));

        diff.EntriesOf(Rule.Card).Select(entry => (DiffKind?)entry.Kind).ShouldBe(kind is null ? [] : [kind]);
        diff.Counts.ByKind.Values.Sum().ShouldBe(kind is null ? 0 : 1);
    }

    [Fact]
    public void A_finding_is_the_same_by_its_id_whatever_its_resource_is_called_and_wherever_it_stands()
    {
        var old = new[] { Finding("1"), Finding("2") };
        var current = new[] { Finding("2", name: "renamed"), Finding("1") with { CompartmentPath = "root/b" } };

        new ScanDiff(Report(old), Report(current)).Counts.Of(DiffKind.Unchanged).ShouldBe(2);
    }

    [Theory]
    [InlineData("region", "its region was not in scope")]
    [InlineData("compartment", "its compartment was not in scope")]
    [InlineData("rule", "the rule did not run")]
    [InlineData("stop", "the scan was stopped")]
    [InlineData("gap of its compartment", "hidden by a gap: ListDoors NotAuthorizedOrNotFound")]
    [InlineData("gap of its region", "hidden by a gap: NotReachable")]
    [InlineData("gap of its parent", "hidden by a gap: ListDoors NotAuthorizedOrNotFound")]
    [InlineData("gap of its parent's compartment", "hidden by a gap: ListDoors NotAuthorizedOrNotFound")]
    public void What_the_later_scan_could_not_see_is_unknown_and_not_resolved(string why, string reason)
    {
        var entry = new ScanDiff(Report([Finding("1")]), Blind(why)).EntriesOf(Rule.Card).ShouldHaveSingleItem();

        entry.Kind.ShouldBe(DiffKind.Unknown);
        entry.Reason.ShouldBe(reason);
        entry.After.ShouldBeNull();
    }

    [Theory]
    [InlineData("gap of another region")]
    [InlineData("gap of another compartment")]
    [InlineData("gap of another rule")]
    public void A_gap_elsewhere_hides_nothing(string where)
    {
        var diff = new ScanDiff(Report([Finding("1")]), Blind(where));

        diff.EntriesOf(Rule.Card).ShouldHaveSingleItem().Kind.ShouldBe(DiffKind.Resolved);
    }

    [Fact]
    public void A_compartment_that_is_gone_from_a_scan_of_the_whole_tenancy_takes_its_findings_with_it()
    {
        var finding = Finding("1") with { CompartmentPath = "root/gone" };

        new ScanDiff(Report([finding]), Report([])).Counts.Of(DiffKind.Resolved).ShouldBe(1);
    }

    [Fact]
    public void Scopes_that_differ_are_said()
    {
        var old = Report([]);
        var current = Report(
            [],
            facts => facts with { Regions = ["r1"], ChosenCompartmentIds = ["a"], Profile = "strict", Complete = false }
        );

        new ScanDiff(old, current).ScopeChanges.ShouldBe([
            "Regions only in the earlier scan: r2.",
            "Compartments: all in the earlier scan, a in the later one.",
            "The settings profile differs: default, then strict.",
            "The later scan has gaps: what they hide is unknown.",
        ]);
        new ScanDiff(old, Report([])).ScopeChanges.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(FindingStatus.Pass, true)]
    [InlineData(FindingStatus.NotAssessed, true)]
    [InlineData(FindingStatus.Excepted, true)]
    [InlineData(FindingStatus.Fail, false)]
    public void A_failure_is_new_when_it_was_none_before(FindingStatus? before, bool isNew)
    {
        var baseline = new Baseline(Report(Findings(before)));

        baseline.IsNewFailure(Finding("1")).ShouldBe(isNew);
        baseline.IsNewFailure(Finding("1", FindingStatus.Pass)).ShouldBeFalse();
    }

    private static ScanReport Blind(string why) =>
        why switch
        {
            "region" => Report([], facts => facts with { Regions = ["r2"] }),
            "compartment" => Report(
                [],
                facts => facts with { ChosenCompartmentIds = ["b"], CompartmentCoverage = Paths("root/b") }
            ),
            "rule" => new ScanReport(Facts, [], [], _ => []),
            "stop" => Report([], facts => facts with { Stopped = true }),
            "gap of its compartment" => Report(Gap("r1", "a")),
            "gap of its region" => Report(Gap("r1", null) with { Operation = null, Code = "NotReachable" }),
            "gap of its parent" => Report(Gap("r1", "b") with { ResourceId = "house" }),
            "gap of its parent's compartment" => Report(Gap("r1", "of-house")),
            "gap of another region" => Report(Gap("r2", "a")),
            "gap of another compartment" => Report(Gap("r1", "b") with { ResourceId = "other" }),
            "gap of another rule" => Report(Gap("r1", "a") with { Rules = ["OCI-Test-999"] }),
            _ => throw new ArgumentOutOfRangeException(nameof(why), why, message: null),
        };

    private static Gap Gap(string region, string? compartmentId) =>
        Sample.Gap(region, compartmentId, Rule.Id) with
        {
            Operation = "ListDoors",
        };

    private static IReadOnlyList<Finding> Findings(FindingStatus? status) =>
        status is { } known ? [Finding("1", known)] : [];

    private static Finding Finding(string id, FindingStatus status = FindingStatus.Fail, string? name = null) =>
        new()
        {
            Rule = Rule.Card,
            Risk = Rule.Page.Risk,
            Resource = Sample.Door(name ?? id) with { Id = id },
            Parent = Sample.Door("house", compartmentId: "of-house"),
            CompartmentPath = "root/a",
            Status = status,
            Message = "It is open.",
            Evidence = [],
        };

    private static ScanReport Report(Gap gap) => new(Facts with { Complete = false }, [Rule.Card], [gap], _ => []);

    private static ScanReport Report(IEnumerable<Finding> findings, Func<ScanFacts, ScanFacts>? change = null) =>
        new(change is null ? Facts : change(Facts), [Rule.Card], [], _ => findings);

    private static Dictionary<string, CoverageTotals> Paths(params string[] paths) =>
        paths.ToDictionary(path => path, _ => CoverageTotals.None);

    private static ScanFacts Facts =>
        Sample.Result(Sample.Inventory()).ToReport("1.2.3").Scan with
        {
            CompartmentCoverage = Paths("root", "root/a", "root/b"),
        };
}
