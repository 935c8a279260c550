using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Frameworks;

public sealed class FrameworkEvaluationTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    public static TheoryData<RuleOutcome[], RequirementStatus> Outcomes =>
        new()
        {
            { [Frames.Outcome("DOOR-1", pass: 2), Frames.Outcome("DOOR-2", pass: 1)], RequirementStatus.Pass },
            { [Frames.Outcome("DOOR-1", pass: 2), Frames.Outcome("DOOR-2")], RequirementStatus.Pass },
            { [Frames.Outcome("DOOR-1", pass: 2), Frames.Outcome("DOOR-2", fail: 1)], RequirementStatus.Fail },
            { [Frames.Outcome("DOOR-1", fail: 1, gaps: 1)], RequirementStatus.Fail },
            { [Frames.Outcome("DOOR-1", pass: 2), Frames.Outcome("DOOR-2", excepted: 1)], RequirementStatus.Excepted },
            { [Frames.Outcome("DOOR-1", pass: 2)], RequirementStatus.NotAssessed },
            { [], RequirementStatus.NotAssessed },
            {
                [Frames.Outcome("DOOR-1", pass: 2), Frames.Outcome("DOOR-2", notAssessed: 1)],
                RequirementStatus.NotAssessed
            },
            {
                [Frames.Outcome("DOOR-1", pass: 2), Frames.Outcome("DOOR-2", pass: 2, gaps: 1)],
                RequirementStatus.NotAssessed
            },
            { [Frames.Outcome("DOOR-1"), Frames.Outcome("DOOR-2", gaps: 1)], RequirementStatus.NotAssessed },
            { [Frames.Outcome("DOOR-1"), Frames.Outcome("DOOR-2")], RequirementStatus.NotApplicable },
        };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Rules_decide_and_nothing_unknown_passes(RuleOutcome[] outcomes, RequirementStatus expected) =>
        Evaluate(outcomes, []).Sections[0].Requirements[0].Status.ShouldBe(expected);

    [Fact]
    public void Without_rules_people_have_to_tell_or_a_rule_is_missing()
    {
        var result = Evaluate([], []);

        result.Sections[0].Requirements[1].Status.ShouldBe(RequirementStatus.Manual);
        result.Sections[1].Requirements[0].Status.ShouldBe(RequirementStatus.NotCovered);
        result.Sections[0].Requirements[0].RulesNotRun.ShouldBe(["DOOR-1", "DOOR-2"]);
    }

    [Theory]
    [InlineData(AttestationStatus.Met, RequirementStatus.Attested)]
    [InlineData(AttestationStatus.NotMet, RequirementStatus.Fail)]
    [InlineData(AttestationStatus.NotApplicable, RequirementStatus.NotApplicable)]
    public void People_tell_where_no_rule_does(AttestationStatus said, RequirementStatus expected)
    {
        var result = Evaluate([], [Frames.Attested("1.2", said), Frames.Attested("2.1", said)]);

        result.Sections[0].Requirements[1].Status.ShouldBe(expected);
        result.Sections[1].Requirements[0].Status.ShouldBe(expected);
        result.Sections[1].Requirements[0].Attestation!.By.ShouldBe("Dana");
        result.WithoutEffect.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-11-24", RequirementStatus.Manual)]
    [InlineData("2026-11-26", "2027-01-01", RequirementStatus.Manual)]
    [InlineData("2026-11-25", "2026-11-25", RequirementStatus.Attested)]
    public void An_attestation_counts_from_its_day_to_its_last(string on, string expires, RequirementStatus expected)
    {
        var said = Frames.Attested("1.2", AttestationStatus.Met, on, expires);

        var result = Evaluate([], [said]);

        result.Sections[0].Requirements[1].Status.ShouldBe(expected);
        result.WithoutEffect.ShouldBe(expected == RequirementStatus.Attested ? [] : [said]);
    }

    [Fact]
    public void The_attestation_of_another_framework_changes_nothing() =>
        Evaluate([], [Frames.Attested("1.2", AttestationStatus.Met) with { FrameworkId = "ships-1" }])
            .Sections[0]
            .Requirements[1]
            .Status.ShouldBe(RequirementStatus.Manual);

    [Fact]
    public void Totals_count_statuses_of_a_section_and_of_all()
    {
        var result = Evaluate([Frames.Outcome("DOOR-1", fail: 1)], []);

        result.Totals.Count.ShouldBe(3);
        result.Totals.CountOf(RequirementStatus.Fail).ShouldBe(1);
        result.Totals.CountOf(RequirementStatus.NotCovered).ShouldBe(1);
        result.Sections[0].Totals.CountOf(RequirementStatus.NotCovered).ShouldBe(0);
    }

    [Fact]
    public void What_is_unknown_counts_against_the_score()
    {
        RuleOutcome[] right = [Frames.Outcome("DOOR-1", pass: 1), Frames.Outcome("DOOR-2", pass: 1)];

        // Doors are right; knocking and windows are unknown, and weigh as much.
        Evaluate(right, []).Totals.Score!.Value.ShouldBe(100.0 / 3, 0.001);
        Evaluate(right, []).Sections[0].Totals.Score!.Value.ShouldBe(50, 0.001);
        Evaluate(right, [Frames.Attested("1.2", AttestationStatus.Met), Frames.Attested("2.1", AttestationStatus.Met)])
            .Totals.Score.ShouldBe(100);
        Evaluate(right, [Frames.Attested("1.2", AttestationStatus.NotApplicable)])
            .Sections[0]
            .Totals.Score.ShouldBe(100);
        Evaluate([], []).Totals.Score.ShouldBe(0);
    }

    [Theory]
    [InlineData(1, 1, 0, 0, 1.0 / 2)]
    [InlineData(3, 1, 0, 0, 3.0 / 4)]
    [InlineData(0, 1, 1, 0, 1.0 / 2)]
    [InlineData(1, 0, 0, 1, 1.0 / 2)]
    [InlineData(0, 0, 0, 1, 0)]
    public void The_share_of_a_rule_is_what_is_right_of_what_is_there(
        int pass,
        int fail,
        int excepted,
        long gaps,
        double share
    ) =>
        Share(
                Frames.Outcome("DOOR-1", pass, fail, excepted, gaps: gaps),
                Frames.Outcome("DOOR-2", pass, fail, excepted, gaps: gaps)
            )
            .ShouldBe(share, 0.001);

    [Fact]
    public void Findings_of_a_graver_rule_count_twice_as_much_for_each_level() =>
        Share(Frames.Outcome("DOOR-1", pass: 1, risk: Risk.High), Frames.Outcome("DOOR-2", fail: 9, risk: Risk.Low))
            .ShouldBe(4.0 / 13, 0.001);

    [Fact]
    public void A_rule_that_did_not_run_has_nothing_right() =>
        Share(Frames.Outcome("DOOR-1", pass: 1)).ShouldBe(0.5, 0.001);

    private static double Share(params RuleOutcome[] outcomes) =>
        Evaluate(outcomes, []).Sections[0].Requirements[0].Share!.Value;

    private static FrameworkResult Evaluate(IReadOnlyList<RuleOutcome> outcomes, IReadOnlyList<Attestation> said) =>
        new FrameworkEvaluation(outcomes, said, Today).Evaluate(Frames.Houses);
}
