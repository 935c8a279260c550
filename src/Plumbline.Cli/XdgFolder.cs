namespace Plumbline.Cli;

/// <summary>Where programs of a user keep their files.</summary>
/// <remarks>Source: https://specifications.freedesktop.org/basedir-spec/latest/</remarks>
internal static class XdgFolder
{
    /// <summary>Ours among those of a kind. Null for a user without a home.</summary>
    /// <param name="variable">Names another place, such as <c>XDG_DATA_HOME</c>; what is no whole path does not count.</param>
    /// <param name="fallback">Where in the home it is otherwise.</param>
    public static string? Of(CommandContext context, string variable, params string[] fallback)
    {
        var root =
            context.Environment.GetValueOrDefault(variable) is { Length: > 0 } named && Path.IsPathRooted(named)
                ? named
                : Path.Combine([context.HomeDirectory, .. fallback]);
        return Path.IsPathRooted(root) ? Path.Combine(root, "plumbline") : null;
    }
}
