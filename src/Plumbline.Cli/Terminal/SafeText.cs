using Plumbline.Core.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>Makes text from a tenancy safe to print: nothing in it can move the cursor, colour, hide or reorder.</summary>
internal static class SafeText
{
    /// <summary>Control, format (bidirectional, zero-width) and separator characters become visible escapes.</summary>
    public static string Escape(string text) => VisibleText.Of(text);

    /// <summary>The same, for a Spectre line: nothing in it is markup either.</summary>
    public static string EscapeMarkup(string text) => Spectre.Console.Markup.Escape(Escape(text));
}
