using System.CommandLine;
using Plumbline.Cli.Completion;

namespace Plumbline.Cli.Commands;

/// <summary>
/// <c>plumb complete</c>: what the scripts of <c>plumb completion</c> ask. A line for each candidate, with a tab before
/// what it means.
/// </summary>
internal static class CompleteCommand
{
    public static Command Create(Command root)
    {
        var next = new Option<bool>("--next") { Description = "A new word begins after the last." };
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "Tell a shell's completion what can stand here.")
        {
            Hidden = true,
            Options = { next },
            Arguments = { words },
        };
        command.SetAction(parsed =>
        {
            var typed = parsed.GetValue(words) ?? [];
            foreach (
                var item in Candidates.Of(root, parsed.GetValue(next) || typed.Length == 0 ? [.. typed, ""] : typed)
            )
            {
                parsed.InvocationConfiguration.Output.WriteLine($"{item.Label}\t{Brief(item.Detail)}");
            }
        });
        return command;
    }

    /// <summary>The first sentence of a description, without its stop.</summary>
    private static string Brief(string? description) =>
        description is null ? "" : description.Split(". ", 2)[0].TrimEnd('.').ReplaceLineEndings(" ");
}
