namespace Plumbline.Cli;

/// <summary>Where interrupted scans are kept.</summary>
internal static class StateFolder
{
    /// <summary>Null for a user without a home.</summary>
    public static string? Of(CommandContext context) => XdgFolder.Of(context, "XDG_STATE_HOME", ".local", "state");
}
