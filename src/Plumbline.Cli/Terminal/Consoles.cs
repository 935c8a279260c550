using System.Text;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Where text for people goes, by the manners of where it is read.</summary>
internal static class Consoles
{
    /// <summary>Wide enough that nothing is wrapped or cut: our own writer wraps for terminals, a file needs no wrapping.</summary>
    private const int Unlimited = 10_000;

    /// <summary>A writer on standard output, or on a file, that writes what its reader can show.</summary>
    public static TextWriter WriterFor(Stream stream, bool isTerminal, CommandContext context)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        return isTerminal ? new WrappingWriter(Spelled(writer, isTerminal, context), context.OutputColumns) : writer;
    }

    /// <summary>A writer that writes ASCII where nothing else can be read.</summary>
    public static TextWriter Spelled(TextWriter writer, bool isTerminal, CommandContext context) =>
        isTerminal && !TerminalEnvironment.HasUnicode(context) ? new AsciiWriter(writer) : writer;

    /// <param name="writer">Where to.</param>
    /// <param name="isTerminal">Whether that is a terminal.</param>
    /// <param name="noColor">Whether colours are out of the question, as in a file.</param>
    /// <param name="context">The environment.</param>
    public static IAnsiConsole ForText(TextWriter writer, bool isTerminal, bool noColor, CommandContext context)
    {
        var console = Create(writer, isTerminal, noColor, context);
        console.Profile.Width = Unlimited;
        return console;
    }

    /// <summary>A console on standard error that redraws in place.</summary>
    public static IAnsiConsole ForProgress(bool noColor, CommandContext context) =>
        Create(context.Error, context.ErrorIsTerminal, noColor, context);

    private static IAnsiConsole Create(TextWriter writer, bool isTerminal, bool noColor, CommandContext context)
    {
        var isColoured = TerminalEnvironment.HasColours(context, isTerminal, noColor);
        var knowsControls = isTerminal && !TerminalEnvironment.IsDumb(context);
        return AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isColoured || knowsControls ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                // Only an interactive console redraws progress in place.
                Interactive = knowsControls ? InteractionSupport.Yes : InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
    }
}
