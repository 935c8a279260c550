namespace Plumbline.Core.Rules;

/// <summary>The closed set of fields that a rule page's front matter may have, in lower case in the file.</summary>
internal sealed class FrontMatter
{
    public string? Title { get; set; }

    public string? Risk { get; set; }

    public string? Category { get; set; }

    public string? Resource { get; set; }

    public List<string> Permissions { get; set; } = [];

    public Dictionary<string, string> Parameters { get; set; } = [];

    public List<string> Aliases { get; set; } = [];

    public string? Reviewed { get; set; }
}
