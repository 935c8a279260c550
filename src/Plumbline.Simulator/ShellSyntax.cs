namespace Plumbline.Simulator;

/// <summary>How a shell spells an environment variable so that any value arrives unharmed.</summary>
public sealed class ShellSyntax
{
    private readonly Func<string, string, string> _set;

    private ShellSyntax(string name, Func<string, string, string> set) => (Name, _set) = (name, set);

    /// <summary><c>NAME='value'</c>, as an environment file has it.</summary>
    public static ShellSyntax Assignments { get; } = new("", (name, value) => $"{name}={Posix(value)}");

    /// <summary>For bash and every other POSIX shell.</summary>
    public static ShellSyntax Bash { get; } = new("bash", (name, value) => $"export {name}={Posix(value)}");

    public static ShellSyntax Fish { get; } = new("fish", (name, value) => $"set -gx {name} {InFish(value)}");

    public static ShellSyntax Pwsh { get; } = new("pwsh", (name, value) => $"$env:{name} = {InPwsh(value)}");

    /// <summary>The shells that a user may name.</summary>
    public static IReadOnlyList<ShellSyntax> Shells { get; } = [Bash, Fish, Pwsh];

    public string Name { get; }

    internal IEnumerable<string> Lines(IEnumerable<KeyValuePair<string, string>> variables) =>
        variables.Select(variable => $"{_set(variable.Key, variable.Value)}\n");

    /// <summary>A folder's name may hold a line break: what is a comment stays one.</summary>
    internal static string Comment(string text) => $"# {text.TrimEnd('\n').ReplaceLineEndings("\n# ")}\n";

    private static string Posix(string value) => $"'{value.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string InFish(string value) =>
        $"'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    // PowerShell takes typographic quotation marks for straight ones.
    private static string InPwsh(string value) =>
        $"'{string.Concat(value.Select(c => c is '\'' or (>= '\u2018' and <= '\u201b') ? $"{c}{c}" : $"{c}"))}'";
}
