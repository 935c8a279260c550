namespace Plumbline.Cli;

/// <summary>What the program's exit code means.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>We failed: network, permissions, a fault of ours.</summary>
    public const int Failed = 1;

    public const int WrongUsage = 2;

    /// <summary>Something fails at or above <c>--fail-on</c>.</summary>
    public const int Findings = 3;

    /// <summary>The scan has gaps and <c>--fail-on-incomplete</c> is set.</summary>
    public const int Incomplete = 4;

    /// <summary>An exception has expired or covers nothing, and <c>--fail-on-stale-exceptions</c> is set.</summary>
    public const int StaleExceptions = 5;

    /// <summary><c>fix plan</c> has changes to make and <c>--detailed-exitcode</c> is set.</summary>
    public const int HasChanges = 6;

    /// <summary><c>auth check</c> found a permission that is not there.</summary>
    public const int PermissionMissing = 4;

    /// <summary>The terminal was closed.</summary>
    public const int HungUp = 129;

    public const int Interrupted = 130;
    public const int Terminated = 143;
}
