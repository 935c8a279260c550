using Plumbline.Core.Text;

namespace Plumbline.Cli.Terminal;

/// <summary>Makes text from a tenancy safe to print.</summary>
internal static class SafeText
{
    public static string Escape(string text) => VisibleText.Escape(text);

    /// <summary>The same, for a Spectre line: nothing in it is markup either.</summary>
    public static string EscapeMarkup(string text) => Spectre.Console.Markup.Escape(Escape(text));
}
