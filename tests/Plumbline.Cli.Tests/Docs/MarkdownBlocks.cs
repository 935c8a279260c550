using System.Text.RegularExpressions;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>The fenced blocks of a Markdown page.</summary>
internal static partial class MarkdownBlocks
{
    public static IReadOnlyList<string> Shell(string markdown) =>
        [.. Block().Matches(markdown.ReplaceLineEndings("\n")).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex(
        @"^```sh\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Block();
}
