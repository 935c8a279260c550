using Plumbline.Core.Text;

namespace Plumbline.Cli.Completion;

/// <summary>The shells that we have a completion script for. Each script only asks <c>plumb complete</c>.</summary>
internal static class Shells
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "plumb.bash",
        ["zsh"] = "plumb.zsh",
        ["fish"] = "plumb.fish",
        ["pwsh"] = "plumb.ps1",
    };

    public static string[] Names => [.. Scripts.Keys];

    /// <exception cref="UsageException">We have none for this shell.</exception>
    public static string ScriptOf(string shell)
    {
        if (!Scripts.TryGetValue(shell, out var name))
        {
            throw new UsageException(
                $"There is no completion for the shell '{shell}'.{Suggestion.For(shell, Names)} Choose {string.Join(", ", Names)}."
            );
        }

        using var stream = typeof(Shells).Assembly.GetManifestResourceStream($"completion/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
