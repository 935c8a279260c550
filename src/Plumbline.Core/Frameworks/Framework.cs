namespace Plumbline.Core.Frameworks;

/// <summary>A catalogue of requirements by somebody else, with the rules that look at each.</summary>
public sealed record Framework
{
    /// <summary>Such as <c>cis-oci-3.1</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Where the publisher has the text itself.</summary>
    public required string Url { get; init; }

    /// <summary>What of the framework stands here, and what the rules cannot or do not yet look at.</summary>
    public required string NotCovered { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public IEnumerable<Requirement> Requirements => Sections.SelectMany(section => section.Requirements);

    public RequirementCounts Counts =>
        new(
            Requirements.Count(),
            Requirements.Count(requirement => requirement.Rules.Count > 0),
            Requirements.Count(requirement => requirement.NeedsPeople),
            Requirements.Count(requirement => requirement.HasNoRuleYet)
        );

    /// <summary>The ids of all rules that look at a requirement, each once, in order.</summary>
    public IReadOnlyList<string> RuleIds =>
        [.. Requirements.SelectMany(requirement => requirement.Rules).Distinct().Order(StringComparer.Ordinal)];
}
