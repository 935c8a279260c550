namespace Plumbline.Cli.Tests.Docs;

/// <summary>Judges calls of the OCI CLI by the CLI's own definitions of its commands.</summary>
internal static class OciCommandLine
{
    /// <summary>Options that every command takes.</summary>
    private static readonly string[] OfTheCli = ["--region", "--endpoint", "--query", "--profile", "--wait-for-state"];

    private static readonly string[] FlagsOfTheCli = ["--all", "--force"];

    /// <summary>What the CLI would object to.</summary>
    public static IReadOnlyList<string> Problems(IReadOnlyList<string> arguments)
    {
        var words = arguments.TakeWhile(argument => !argument.StartsWith('-')).ToList();
        if (OciCommand.Find(words) is not { } command)
        {
            return [$"there is no 'oci {string.Join(' ', words)}'"];
        }

        var name = string.Join(' ', words);
        var missing = command.Needed.Except(arguments).Select(option => $"{name} needs {option}");
        return [.. ProblemsOfOptions(name, command, new Queue<string>(arguments.Skip(words.Count))), .. missing];
    }

    private static IEnumerable<string> ProblemsOfOptions(string name, OciCommand command, Queue<string> rest)
    {
        while (rest.TryDequeue(out var option))
        {
            if (command.Flags.Contains(option) || FlagsOfTheCli.Contains(option))
            {
                continue;
            }

            var isKnown = command.Options.TryGetValue(option, out var values);
            if (!isKnown && !OfTheCli.Contains(option))
            {
                yield return $"{name} knows no '{option}'";
            }

            if (!rest.TryDequeue(out var value) || (values is { Length: > 0 } && !values.Contains(value)))
            {
                yield return $"{name} cannot take '{option} {value}'";
            }
        }
    }
}
