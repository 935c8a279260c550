namespace Plumbline.Core.Rules;

/// <summary>A rule's knowledge-base page: the only home of its title, risk, category and permissions.</summary>
public sealed record RulePage
{
    public required string Title { get; init; }

    public required Risk Risk { get; init; }

    public required Category Category { get; init; }

    /// <summary>The OCI resource type that is judged, as the rule's class names it.</summary>
    public required string Resource { get; init; }

    /// <summary>The OCI permissions that reading the evidence takes, as <c>verb resource-type</c>.</summary>
    public required IReadOnlyList<string> Permissions { get; init; }

    /// <summary>Settings of the rule, by name, with their meaning.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>Ids by which other tools know the same check.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The day when the page was last compared with OCI's documentation.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The Markdown text below the front matter.</summary>
    public required string Body { get; init; }
}
