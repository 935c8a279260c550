using System.Text.RegularExpressions;
using Plumbline.Core.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>Makes text from a tenancy safe to print.</summary>
internal static partial class SafeText
{
    /// <remarks>
    /// Build servers obey lines that begin with a command (<c>::stop-commands::</c>, <c>##[error]</c>,
    /// <c>##vso[task.setvariable]</c>), whoever wrote them: those become visible escapes too.
    /// </remarks>
    public static string Escape(string text) =>
        VisibleText.Escape(
            BuildServerCommand().Replace(text, found => $"{found.Value[..1]}\\u{{{(int)found.Value[1]:x}}}")
        );

    /// <summary>The same, for a Spectre line: nothing in it is markup either.</summary>
    public static string EscapeMarkup(string text) => Spectre.Console.Markup.Escape(Escape(text));

    [GeneratedRegex(@"(?<!\S)::(?=[a-z])|##(?=\[|vso\[)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuildServerCommand();
}
