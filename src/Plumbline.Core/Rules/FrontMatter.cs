namespace Plumbline.Core.Rules;

/// <summary>The closed set of fields that a rule page's front matter may have, named as in the file.</summary>
internal sealed class FrontMatter
{
#pragma warning disable IDE1006, SA1300, CA1708 // YAML names
    public string? title { get; set; }

    public string? risk { get; set; }

    public string? category { get; set; }

    public string? resource { get; set; }

    public List<string> permissions { get; set; } = [];

    public Dictionary<string, string> parameters { get; set; } = [];

    public List<string> aliases { get; set; } = [];

    public string? reviewed { get; set; }
#pragma warning restore
}
