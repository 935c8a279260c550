using Plumbline.Core.Settings;

namespace Plumbline.Core.Rules;

/// <summary>Which rules a user wants: ids, or ids with wildcards such as <c>OCI-KMS-*</c>.</summary>
/// <param name="Chosen">The only ones that may run; empty for all but those that have to be asked for.</param>
/// <param name="Skipped">Those that do not run.</param>
public sealed record RuleSelection(IReadOnlyList<string> Chosen, IReadOnlyList<string> Skipped)
{
    /// <summary>The ids of the rules of the frameworks that were asked for: no other runs. Null for no framework.</summary>
    public IReadOnlyList<string>? Within { get; init; }

    /// <summary>Whether nothing was chosen or skipped.</summary>
    public bool IsAll => Chosen.Count == 0 && Skipped.Count == 0 && Within is null;

    /// <summary>The rules that run, without those that a profile switches off everywhere.</summary>
    /// <exception cref="UnknownRuleException">A name fits no rule.</exception>
    /// <exception cref="NoRuleException">A rule was named that the profile switches off, or no rule is left.</exception>
    public IReadOnlyList<Rule> Of(RuleCatalog catalog, Profile profile)
    {
        var skipped = Skipped.SelectMany(catalog.Select).ToHashSet();
        var chosen =
            Chosen.Count == 0
                ? catalog.Rules.Where(rule => !rule.IsOptIn || profile.Of(rule).IsSwitchedOn)
                : Chosen.SelectMany(name => Running(name, catalog, profile));
        List<Rule> left =
        [
            .. chosen
                .Distinct()
                .Where(rule =>
                    !skipped.Contains(rule) && !profile.Of(rule).IsOffEverywhere && Within?.Contains(rule.Id) != false
                ),
        ];
        return left.Count > 0
            ? left
            : throw new NoRuleException(
                Within is null
                    ? "No rule is left to run: every one is skipped or off."
                    : "No rule is left to run: those of the framework are skipped, off or not among the chosen ones."
            );
    }

    /// <summary>A rule that is off gives no finding, which could be taken for a pass: so it cannot be asked for.</summary>
    private static List<Rule> Running(string name, RuleCatalog catalog, Profile profile)
    {
        var rules = catalog.Select(name);
        List<Rule> running = [.. rules.Where(rule => !profile.Of(rule).IsOffEverywhere)];
        return running.Count > 0
            ? running
            : throw new NoRuleException(
                $"The profile '{profile.Name}' switches off {string.Join(", ", rules.Select(rule => rule.Id))}: choose another with --profile-set, or do not ask for it."
            );
    }
}
