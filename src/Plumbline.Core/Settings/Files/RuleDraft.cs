using Plumbline.Core.Rules;

namespace Plumbline.Core.Settings.Files;

/// <summary>What a profile says under one name: a rule's id, or one with wildcards.</summary>
internal sealed record RuleDraft(
    string Name,
    IReadOnlyList<Rule> Rules,
    RuleChange Change,
    IReadOnlyList<ScopedChange> Overrides
)
{
    /// <summary>The name that says more counts later: <c>OCI-*</c>, then <c>OCI-KMS-*</c>, then the id itself.</summary>
    public (bool IsId, int Letters, string Name) Weight =>
        (!RuleCatalog.IsPattern(Name), Name.Count(letter => letter is not '*' and not '?'), Name);
}
