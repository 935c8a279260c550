namespace Plumbline.Oci.Client.Configuration;

/// <summary>Merges the environment over a profile, as the OCI CLI does.</summary>
/// <remarks>Source: oci-cli, cli_constants.OCI_CONFIG_ENV_VARS and cli_util.build_config.</remarks>
internal static class ClientSettingsReader
{
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["OCI_CLI_USER"] = "user",
        ["OCI_CLI_FINGERPRINT"] = "fingerprint",
        ["OCI_CLI_KEY_FILE"] = "key_file",
        ["OCI_CLI_KEY_CONTENT"] = "key_content",
        ["OCI_CLI_TENANCY"] = "tenancy",
        ["OCI_CLI_PASSPHRASE"] = "pass_phrase",
        ["OCI_CLI_SECURITY_TOKEN_FILE"] = "security_token_file",
        ["OCI_CLI_REGION"] = "region",
    };

    private static readonly string[] Identity = ["user", "tenancy", "fingerprint", "region"];

    public static ClientSettings Read(ConnectionOptions options, Action<string> warn)
    {
        var environment = Variables
            .Where(pair => options.Variable(pair.Key) is not null)
            .ToDictionary(pair => pair.Value, pair => options.Variable(pair.Key)!);
        if (IsEnough(environment))
        {
            return Create(options, environment, "the OCI_CLI_* variables", warn);
        }

        var path = ConfigLocation.File(options);
        if (AuthKinds.NeedsNoFile(AuthKinds.Chosen(options)) && !ConfigLocation.IsNamed(options) && !File.Exists(path))
        {
            return Create(options, environment, "the OCI_CLI_* variables", warn);
        }

        var profile = ConfigLocation.Profile(options);
        var values = new Dictionary<string, string>(ConfigFile.Read(path).Profile(profile), StringComparer.Ordinal);
        FilePermissions.WarnWhenLoose(path, options, warn);
        foreach (var (name, value) in environment)
        {
            values[name] = value;
        }

        AddKeyOfEnvironment(values, environment);
        if (!values.ContainsKey("region") && options.Variable("OCI_REGION") is { } region)
        {
            values["region"] = region;
        }

        return Create(options, values, $"profile [{profile}] of '{path}'", warn);
    }

    /// <summary>With these the OCI CLI does not open a file.</summary>
    private static bool IsEnough(Dictionary<string, string> environment) =>
        Identity.All(environment.ContainsKey)
        && (environment.ContainsKey("key_file") || environment.ContainsKey("key_content"));

    /// <summary>A key in the environment replaces the file's key in either form.</summary>
    private static void AddKeyOfEnvironment(Dictionary<string, string> values, Dictionary<string, string> environment)
    {
        if (environment.ContainsKey("key_file") && !environment.ContainsKey("key_content"))
        {
            values.Remove("key_content");
        }
    }

    private static ClientSettings Create(
        ConnectionOptions options,
        Dictionary<string, string> values,
        string source,
        Action<string> warn
    )
    {
        var settings = new ClientSettings
        {
            Values = values,
            Source = source,
            Auth = AuthKinds.Chosen(options) ?? AuthKinds.Of(values, source),
        };
        if (settings.Auth == AuthKind.ApiKey && settings.Optional("security_token_file") is not null)
        {
            warn($"{source} names a security_token_file that is not used; '--auth security_token' uses it.");
        }

        return settings;
    }
}
