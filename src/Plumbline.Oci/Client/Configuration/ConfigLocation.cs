namespace Plumbline.Oci.Client.Configuration;

/// <summary>Which file and which profile, decided as the OCI CLI decides it.</summary>
internal static class ConfigLocation
{
    private const string DefaultFile = "~/.oci/config";
    private const string OldDefaultFile = "~/.oraclebmc/config";
    private const string DefaultRcFile = "~/.oci/oci_cli_rc";
    private const string RcSettings = "OCI_CLI_SETTINGS";

    public static string File(ConnectionOptions options)
    {
        var chosen = options.ConfigFile ?? options.Variable("OCI_CLI_CONFIG_FILE");
        if (chosen is not null)
        {
            return options.Expand(chosen);
        }

        string[] candidates = [DefaultFile, options.Variable("OCI_CONFIG_FILE") ?? OldDefaultFile];
        var existing = candidates.Select(options.Expand).FirstOrDefault(System.IO.File.Exists);
        return existing ?? options.Expand(options.Variable("OCI_CONFIG_FILE") ?? DefaultFile);
    }

    /// <summary>Whether the user named a file or a profile, so that it must be there.</summary>
    public static bool IsNamed(ConnectionOptions options) =>
        (options.ConfigFile ?? options.Variable("OCI_CLI_CONFIG_FILE")) is not null
        || (options.Profile ?? options.Variable("OCI_CLI_PROFILE")) is not null;

    public static string Profile(ConnectionOptions options) =>
        options.Profile ?? options.Variable("OCI_CLI_PROFILE") ?? ProfileOfRcFile(options) ?? ConfigFile.DefaultProfile;

    /// <summary><c>default_profile</c> of the CLI's own settings file.</summary>
    private static string? ProfileOfRcFile(ConnectionOptions options)
    {
        var path = options.Expand(options.Variable("OCI_CLI_RC_FILE") ?? DefaultRcFile);
        return System.IO.File.Exists(path) ? ConfigFile.Read(path).Find(RcSettings, "default_profile") : null;
    }
}
