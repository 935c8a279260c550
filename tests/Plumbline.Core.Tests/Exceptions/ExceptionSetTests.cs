using Plumbline.Core.Exceptions;
using Plumbline.Core.Inventories;
using Plumbline.Core.Matching;
using Plumbline.Core.Scans;
using Plumbline.Core.Tests.Rules;

namespace Plumbline.Core.Tests.Exceptions;

/// <summary>From exceptions to findings, and back to what each exception did.</summary>
public sealed class ExceptionSetTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 23, 59, 0, TimeSpan.Zero);

    private static readonly AcceptedFailure ForA = Accept(
        "a",
        new() { Compartment = CompartmentPattern.Parse("root/a") }
    );

    private static readonly Resource[] Doors =
    [
        Sample.Door("d1", isClosed: false) with
        {
            FreeformTags = new Dictionary<string, string> { ["old"] = "yes" },
        },
        Sample.Door("d2", isClosed: false, compartmentId: "b"),
        Sample.Door("d3", isClosed: true),
    ];

    public static readonly TheoryData<ExceptionScope, string> Scopes = new()
    {
        {
            new() { Rule = "OCI-Test-101" },
            "d1 d2"
        },
        {
            new() { Rule = "OCI-Test-102" },
            ""
        },
        {
            new() { Compartment = CompartmentPattern.Parse("root/**") },
            "d1 d2"
        },
        {
            new() { Compartment = CompartmentPattern.Parse("root/b") },
            "d2"
        },
        {
            new() { Tag = TagPattern.Parse("old:yes") },
            "d1"
        },
        {
            new() { Resource = TextPattern.Parse("d?") },
            "d1 d2"
        },
        {
            new() { Finding = Finding.IdOf("OCI-Test-101", "d2") },
            "d2"
        },
        {
            new() { Resource = TextPattern.Parse("d*"), Tag = TagPattern.Parse("old") },
            "d1"
        },
    };

    [Theory]
    [MemberData(nameof(Scopes))]
    public void A_failure_is_excepted_when_it_fits_all_that_the_scope_names(ExceptionScope scope, string ids) =>
        string.Join(
                ' ',
                Report([Accept("x", scope)])
                    .Findings.Where(finding => finding.Status == FindingStatus.Excepted)
                    .Select(finding => finding.Resource.Id)
            )
            .ShouldBe(ids);

    [Theory]
    [InlineData(0, FindingStatus.Excepted)]
    [InlineData(-1, FindingStatus.Fail)]
    public void The_last_day_counts_and_after_it_the_failure_is_back_with_the_exception_named(
        int days,
        FindingStatus status
    )
    {
        var finding = Report([Expiring(ForA, days)]).Findings.First(finding => finding.Resource.Id == "d1");

        finding.Status.ShouldBe(status);
        finding.Exception!.Id.ShouldBe("a");
    }

    [Fact]
    public void Of_several_the_one_that_holds_longest_counts()
    {
        var report = Report([Expiring(ForA, -1), Expiring(ForA, 5) with { Id = "renewed" }]);

        report.Findings.First(finding => finding.Resource.Id == "d1").Exception!.Id.ShouldBe("renewed");
        report.ExceptionUses.Select(use => (use.Findings, use.IsExpired)).ShouldBe([(0, true), (1, false)]);
    }

    [Fact]
    public void An_exception_is_unused_only_when_the_scan_saw_all_that_it_could_cover()
    {
        var unused = Accept("x", new() { Rule = "OCI-Test-101", Resource = TextPattern.Parse("gone") });

        Use(unused, []).IsUnused.ShouldBe(true);
        Use(unused, []).IsStale.ShouldBeTrue();
        Use(unused, [Sample.Gap("r1", "a", "OCI-Test-101")]).IsUnused.ShouldBeNull();
        Use(unused, [Sample.Gap("r1", "a", "OCI-Test-102")]).IsUnused.ShouldBe(true);
        Use(
            unused with
            {
                Scope = unused.Scope with { Compartment = CompartmentPattern.Parse("root/b") },
            },
            [Sample.Gap("r1", "a", "OCI-Test-101")]
        )
            .IsUnused.ShouldBe(true);
        Use(unused, [], Sample.Scope(new DoorIsClosed()) with { ChosenRegions = ["r1"] }).IsStale.ShouldBeFalse();
        Use(unused, [], Sample.Scope(new TenancyHasDoor())).IsUnused.ShouldBeNull();
        Use(ForA, []).IsUnused.ShouldBe(false);
    }

    [Theory]
    [InlineData(31, ExceptionState.InForce)]
    [InlineData(30, ExceptionState.Expiring)]
    [InlineData(0, ExceptionState.Expiring)]
    [InlineData(-1, ExceptionState.Expired)]
    public void Days_are_counted_in_UTC(int days, ExceptionState state)
    {
        var exception = Expiring(ForA, days);

        exception.StateAt(Now).ShouldBe(state);
        exception.DaysLeft(Now.ToOffset(TimeSpan.FromHours(9))).ShouldBe(days);
    }

    private static AcceptedFailure Accept(string id, ExceptionScope scope) =>
        new()
        {
            Id = id,
            Owner = "o",
            Reason = "r",
            Created = new DateOnly(2026, 1, 1),
            Expires = new DateOnly(2027, 1, 1),
            Scope = scope,
        };

    private static AcceptedFailure Expiring(AcceptedFailure exception, int days) =>
        exception with
        {
            Expires = DateOnly.FromDateTime(Now.UtcDateTime).AddDays(days),
        };

    private static ExceptionUse Use(AcceptedFailure exception, IReadOnlyList<Gap> gaps, ScanScope? scope = null) =>
        Report([exception], gaps, scope).ExceptionUses.ShouldHaveSingleItem();

    private static ScanReport Report(
        IReadOnlyList<AcceptedFailure> exceptions,
        IReadOnlyList<Gap>? gaps = null,
        ScanScope? scope = null
    ) =>
        Sample
            .Result(
                Sample.Inventory(Doors),
                gaps,
                scope: scope ?? Sample.Scope(new DoorIsClosed()),
                judging: Judging.Plain(Now) with
                {
                    Exceptions = new ExceptionSet(exceptions),
                }
            )
            .ToReport("1");
}
