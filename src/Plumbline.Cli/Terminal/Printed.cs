using System.Text;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Prints text for people to standard output.</summary>
internal static class Printed
{
    public static void Write(CommandContext context, bool noColor, Action<IAnsiConsole> write)
    {
        using var writer = new StreamWriter(context.Output, new UTF8Encoding(false), leaveOpen: true);
        write(Consoles.ForText(writer, context.OutputIsTerminal, noColor, context));
    }
}
