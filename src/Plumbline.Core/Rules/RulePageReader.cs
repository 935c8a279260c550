using System.Globalization;
using System.Reflection;

namespace Plumbline.Core.Rules;

/// <summary>Reads a page from its Markdown file: YAML front matter between two lines of three dashes, then the body.</summary>
internal static class RulePageReader
{
    private const string Fence = "---\n";

    /// <summary>The page embedded beside a rule's class, under the name <c>rules/ClassName.md</c>.</summary>
    public static RulePage ReadFor(Type rule) => Parse(ReadResource(rule.Assembly, $"rules/{rule.Name}.md"));

    public static RulePage Parse(string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n");
        var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal);
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            throw new FormatException("A rule page starts with front matter between two lines of '---'.");
        }

        var matter = FrontMatter.Parse(text[Fence.Length..end]);
        return ToPage(matter, text[(end + 1 + Fence.Length)..].Trim());
    }

    private static RulePage ToPage(FrontMatter matter, string body) =>
        new()
        {
            Title = matter.Text("title"),
            Risk = Enum.Parse<Risk>(Plain(matter.Text("risk")), ignoreCase: true),
            Category = Enum.Parse<Category>(Plain(matter.Text("category")), ignoreCase: true),
            Resource = matter.Text("resource"),
            Permissions = matter.List("permissions"),
            Parameters = matter.Map("parameters"),
            Aliases = matter.List("aliases"),
            Reviewed = DateOnly.ParseExact(matter.Text("reviewed"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Body = body,
        };

    private static string Plain(string value) =>
        value.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    private static string ReadResource(Assembly assembly, string name)
    {
        using var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The page '{name}' is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
