using System.Text.RegularExpressions;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>A rule's page in the repository.</summary>
/// <param name="File">Its path from the root.</param>
internal sealed partial record RulePages(string File)
{
    private const string Usual = @"^plumb scan --rule [A-Z0-9-]+( --fail-on [a-z_]+ \|\| echo ""exit code \$\?"")?$";

    public static IReadOnlyList<RulePages> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("src", "Plumbline.Oci"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Order(StringComparer.Ordinal)
            .Select(file => new RulePages(file)),
    ];

    public string Text { get; } = System.IO.File.ReadAllText(Repository.PathOf(File));

    /// <summary>Whether it calls <c>plumb</c> in no other way than all pages do.</summary>
    public bool IsUsual =>
        MarkdownBlocks
            .Shell(Text)
            .SelectMany(block => block.Split('\n'))
            .Where(line => line.StartsWith("plumb ", StringComparison.Ordinal))
            .All(line => UsualCall().IsMatch(line));

    [GeneratedRegex(Usual, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsualCall();
}
