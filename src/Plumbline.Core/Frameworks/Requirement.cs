namespace Plumbline.Core.Frameworks;

/// <summary>One thing that a framework asks for.</summary>
public sealed record Requirement
{
    /// <summary>The framework's own number, such as <c>4.16</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked, in our words.</summary>
    public required string Title { get; init; }

    /// <summary>The framework's level or baseline, such as <c>1</c> or <c>moderate</c>; null where it has none.</summary>
    public string? Level { get; init; }

    public required Assessment Assessment { get; init; }

    /// <summary>The ids of the rules that look at it; none when there is no rule yet, or only people can tell.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>What the rules do not look at; null when they cover the requirement, or there are none.</summary>
    public string? Gap { get; init; }

    /// <summary>What a reader should know beside that, such as a difference to another version; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether people may say how it stands: where rules judge, nobody overrules them.</summary>
    public bool CanBeAttested => Assessment == Assessment.Manual || Rules.Count == 0;

    /// <summary>Only people can tell.</summary>
    public bool NeedsPeople => Assessment == Assessment.Manual && Rules.Count == 0;

    /// <summary>A scan could tell, but no rule looks.</summary>
    public bool HasNoRuleYet => Assessment == Assessment.Automated && Rules.Count == 0;
}
