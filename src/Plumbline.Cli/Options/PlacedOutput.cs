using Plumbline.Cli.Commands;
using Plumbline.Cli.Terminal;
using Spectre.Console;

namespace Plumbline.Cli.Options;

/// <summary>Where one thing is written, and as what.</summary>
/// <param name="Name">The format.</param>
/// <param name="File">Null for standard output.</param>
internal sealed record PlacedOutput(string Name, ReportFile? File, bool NoColor) : IDisposable
{
    public bool IsTable => Name == OutputTarget.Table;

    /// <summary>Writes text for people.</summary>
    public void Write(CommandContext context, Action<IAnsiConsole> write)
    {
        using (var writer = Consoles.WriterFor(StreamOf(context), File is null && context.OutputIsTerminal, context))
        {
            var isTerminal = File is null && context.OutputIsTerminal;
            write(Consoles.ForText(writer, isTerminal, NoColor || File is not null, context));
        }

        File?.Commit();
    }

    /// <summary>Writes data.</summary>
    public void Write(CommandContext context, Action<Stream> write)
    {
        write(StreamOf(context));
        File?.Commit();
    }

    public void Dispose() => File?.Dispose();

    private Stream StreamOf(CommandContext context) => File?.Stream ?? context.Output;
}
