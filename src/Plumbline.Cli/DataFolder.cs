namespace Plumbline.Cli;

/// <summary>Where programs of a user keep what the user wants to keep.</summary>
/// <remarks>Source: https://specifications.freedesktop.org/basedir-spec/latest/</remarks>
internal static class DataFolder
{
    /// <summary>Null for a user without a home.</summary>
    public static string? Of(CommandContext context)
    {
        var root =
            context.Variable("XDG_DATA_HOME") is { } named && Path.IsPathRooted(named)
                ? named
                : Path.Combine(context.HomeDirectory, ".local", "share");
        return Path.IsPathRooted(root) ? Path.Combine(root, "plumbline") : null;
    }
}
