using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Spectre consoles that know when not to colour.</summary>
/// <remarks>NO_COLOR: https://no-color.org; it wins over everything.</remarks>
internal static class Consoles
{
    /// <summary>Wide enough that nothing is wrapped or cut: a terminal wraps by itself, a file needs no wrapping.</summary>
    private const int Unlimited = 10_000;

    public static IAnsiConsole ForText(TextWriter writer, bool isTerminal, bool noColor, CommandContext context)
    {
        var console = Create(writer, isTerminal, noColor, context);
        console.Profile.Width = Unlimited;
        return console;
    }

    public static IAnsiConsole ForProgress(bool noColor, CommandContext context) =>
        Create(context.Error, context.ErrorIsTerminal, noColor, context);

    /// <summary>Whether the terminal knows no control sequences.</summary>
    public static bool IsDumb(CommandContext context) => context.Environment.GetValueOrDefault("TERM") == "dumb";

    private static IAnsiConsole Create(TextWriter writer, bool isTerminal, bool noColor, CommandContext context)
    {
        var coloured = isTerminal && !noColor && !IsSet("NO_COLOR", context) && !IsDumb(context);
        return AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isTerminal && !IsDumb(context) ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                // Only an interactive console redraws progress in place.
                Interactive = isTerminal && !IsDumb(context) ? InteractionSupport.Yes : InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
    }

    private static bool IsSet(string name, CommandContext context) =>
        context.Environment.TryGetValue(name, out var value) && value.Length > 0;
}
