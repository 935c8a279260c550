using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>From answers about single statements to a verdict on their policy.</summary>
/// <param name="Fail">What to say when a statement breaks the rule.</param>
/// <param name="Pass">What to say when none does.</param>
/// <param name="Unknown">What to say when that cannot be told.</param>
internal sealed record PolicyJudgement(string Fail, string Pass, string Unknown)
{
    private const int MostStatements = 10;
    private const int LongestText = 500;

    /// <summary>Whether a policy is in force and has a statement that gives one of some permissions, or that is not understood.</summary>
    public static bool IsAbout(Policy policy, RuleContext context, IEnumerable<Ability> abilities) =>
        policy.IsInForce
        && (
            policy.Statements is null
            || PolicyBook.Of(context.Inventory).StatementsOf(policy).Any(placed => IsAbout(placed.Statement, abilities))
        );

    /// <param name="breaks">Whether a statement breaks the rule. Not asked of statements that are not understood.</param>
    public Verdict Of(Policy policy, RuleContext context, Func<PlacedStatement, Certainty> breaks)
    {
        if (policy.LifecycleState != "ACTIVE")
        {
            return Verdict.NotAssessed("The policy's lifecycle state is missing or unknown to this version.");
        }

        if (policy.Statements is null)
        {
            return Verdict.NotAssessed("The API gave no statements for the policy.");
        }

        var answers = PolicyBook
            .Of(context.Inventory)
            .StatementsOf(policy)
            .ToLookup(placed => placed.Statement is UnparsedStatement ? Certainty.Depends : breaks(placed));
        return answers.Contains(Certainty.Yes) ? With(Verdict.Fail(Fail), policy, answers[Certainty.Yes])
            : answers.Contains(Certainty.Depends)
                ? With(Verdict.NotAssessed(Unknown), policy, answers[Certainty.Depends])
            : Verdict.Pass(Pass);
    }

    private static Verdict With(Verdict verdict, Policy policy, IEnumerable<PlacedStatement> statements) =>
        verdict with
        {
            Evidence = [.. statements.Take(MostStatements).SelectMany(placed => EvidenceOf(policy, placed))],
        };

    private static IEnumerable<Evidence> EvidenceOf(Policy policy, PlacedStatement placed)
    {
        var field = $"statements[{placed.Number - 1}]";
        yield return new($"statement {placed.Number}", Cut(policy.Statements![placed.Number - 1]), Field: field);
        if (placed.Statement is UnparsedStatement unparsed)
        {
            yield return new($"statement {placed.Number} is not understood", unparsed.Reason, Field: field);
        }
    }

    /// <summary>Not in the middle of a character.</summary>
    private static string Cut(string text) =>
        text.Length <= LongestText ? text
        : char.IsHighSurrogate(text[LongestText - 1]) ? $"{text[..(LongestText - 1)]}…"
        : $"{text[..LongestText]}…";

    private static bool IsAbout(Statement statement, IEnumerable<Ability> abilities) =>
        statement switch
        {
            UnparsedStatement => true,
            AccessStatement { IsDeny: false, Kind: not AccessKind.Endorse } access => abilities.Any(ability =>
                PermissionTable.Gives(access.Grant, ability.Permission)
            ),
            _ => false,
        };
}
