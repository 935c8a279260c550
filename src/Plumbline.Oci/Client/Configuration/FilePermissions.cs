namespace Plumbline.Oci.Client.Configuration;

/// <summary>Files with secrets should be readable by their owner alone.</summary>
internal static class FilePermissions
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;

    public static void WarnWhenLoose(string path, ConnectionOptions options, Action<string> warn)
    {
        var suppressed = string.Equals(
            options.Variable("OCI_CLI_SUPPRESS_FILE_PERMISSIONS_WARNING"),
            "true",
            StringComparison.OrdinalIgnoreCase
        );
        if (!OperatingSystem.IsWindows() && !suppressed && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None)
        {
            warn($"Others can read '{path}': run 'chmod 600' on it.");
        }
    }
}
