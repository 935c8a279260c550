namespace Plumbline.Cli;

/// <summary>Where programs of a user keep what they need again.</summary>
/// <remarks>Source: https://specifications.freedesktop.org/basedir-spec/latest/</remarks>
internal static class StateFolder
{
    /// <summary>Null for a user without a home.</summary>
    public static string? Of(CommandContext context)
    {
        var root =
            context.Environment.GetValueOrDefault("XDG_STATE_HOME") is { Length: > 0 } named && Path.IsPathRooted(named)
                ? named
                : Path.Combine(context.HomeDirectory, ".local", "state");
        return Path.IsPathRooted(root) ? Path.Combine(root, "plumbline") : null;
    }
}
