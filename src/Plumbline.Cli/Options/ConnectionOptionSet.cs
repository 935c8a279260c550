using System.CommandLine;
using Plumbline.Oci.Client.Configuration;

namespace Plumbline.Cli.Options;

/// <summary>The options that say how to reach OCI, by the OCI CLI's names.</summary>
internal sealed class ConnectionOptionSet
{
    private readonly Option<string?> _configFile = new("--config-file")
    {
        Description = "The OCI configuration file. [env: OCI_CLI_CONFIG_FILE; default: ~/.oci/config]",
        HelpName = "FILE",
    };

    private readonly Option<string?> _profile = new("--profile")
    {
        Description = "The profile in it. [env: OCI_CLI_PROFILE; default: DEFAULT]",
        HelpName = "NAME",
    };

    private readonly Option<string?> _auth = new("--auth")
    {
        Description =
            "api_key, security_token, instance_principal, resource_principal, instance_obo_user or oke_workload_identity. [env: OCI_CLI_AUTH]",
        HelpName = "KIND",
        CompletionSources = { ConnectionChoices.Auth },
    };

    private readonly Option<string?> _endpoint = new("--endpoint")
    {
        Description = "One base address for all services, such as a simulator's. [env: OCI_CLI_ENDPOINT]",
        HelpName = "URL",
    };

    private readonly Option<string?> _certBundle = new("--cert-bundle")
    {
        Description = "PEM file with the certificate authorities to trust. [env: OCI_CLI_CERT_BUNDLE]",
        HelpName = "FILE",
    };

    private readonly Option<string?> _rateLimit = new("--rate-limit")
    {
        Description =
            "Calls of each kind that a service permits, such as 10/s or 600/m, or off. Default: what Oracle publishes; off for a simulator.",
        HelpName = "RATE",
    };

    public void AddTo(Command command, CommandContext context)
    {
        _profile.CompletionSources.Add(completion => ConnectionChoices.Profiles(Read(completion.ParseResult, context)));
        command.Options.Add(_configFile);
        command.Options.Add(_profile);
        command.Options.Add(_auth);
        command.Options.Add(_endpoint);
        command.Options.Add(_certBundle);
        command.Options.Add(_rateLimit);
    }

    public ConnectionOptions Read(ParseResult parsed, CommandContext context) =>
        new()
        {
            ConfigFile = parsed.GetValue(_configFile),
            Profile = parsed.GetValue(_profile),
            Auth = parsed.GetValue(_auth),
            Endpoint = parsed.GetValue(_endpoint),
            CertBundle = parsed.GetValue(_certBundle),
            RateLimit = parsed.GetValue(_rateLimit),
            Environment = context.Environment,
            HomeDirectory = context.HomeDirectory,
        };
}
