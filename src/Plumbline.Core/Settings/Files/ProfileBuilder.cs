namespace Plumbline.Core.Settings.Files;

/// <summary>Adds up what the profiles of a lineage say, the later over the earlier.</summary>
internal static class ProfileBuilder
{
    public static Profile Build(string name, IReadOnlyList<ProfileDraft> lineage)
    {
        var drafts = lineage.SelectMany(profile => profile.Rules.OrderBy(draft => draft.Weight)).ToList();
        var rules = drafts.SelectMany(draft => draft.Rules).Distinct();
        return new Profile(
            name,
            rules.ToDictionary(rule => rule.Id, rule => Build([.. drafts.Where(draft => draft.Rules.Contains(rule))]))
        );
    }

    private static RuleSettings Build(IReadOnlyList<RuleDraft> drafts) =>
        new(
            drafts.Aggregate(RuleTuning.Default, (tuning, draft) => draft.Change.On(tuning)),
            [.. drafts.SelectMany(draft => draft.Overrides)]
        )
        {
            Written =
            [
                .. drafts
                    .SelectMany(draft => draft.Change.Written)
                    .GroupBy(value => value.Name)
                    .Select(group => group.Last())
                    .OrderBy(value => value.Name, StringComparer.Ordinal),
            ],
        };
}
