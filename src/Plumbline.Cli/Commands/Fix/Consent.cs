namespace Plumbline.Cli.Commands.Fix;

/// <summary>Asks once before anything is changed.</summary>
internal static class Consent
{
    /// <exception cref="UsageException">Nobody can be asked.</exception>
    public static bool Ask(string question, CommandContext context)
    {
        if (context.Input is not { } input || !context.ErrorIsTerminal)
        {
            throw new UsageException("Nobody can be asked here: --auto-approve says that the changes are wanted.");
        }

        context.Note($"{question} Only 'yes' is taken for yes.");
        return input.ReadLine()?.Trim() == "yes";
    }
}
