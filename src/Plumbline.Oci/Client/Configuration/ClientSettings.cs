using System.Text.RegularExpressions;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Configuration;

/// <summary>The settings of one identity, after environment and file were merged and checked.</summary>
/// <remarks>Patterns: the official SDKs' own validation of the configuration file.</remarks>
internal sealed partial record ClientSettings
{
    /// <summary>A profile's settings with the environment's over them.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>Where the settings came from, for messages.</summary>
    public required string Source { get; init; }

    public required AuthKind Auth { get; init; }

    public string Tenancy => Matching("tenancy", Ocid(), "ocid1.tenancy.oc1..aaaa…");

    public string User => Matching("user", Ocid(), "ocid1.user.oc1..aaaa…");

    public string Fingerprint =>
        Matching("fingerprint", FingerprintPattern(), "12:34:…:ef, sixteen pairs in lower case");

    public string Region => Required("region");

    /// <summary>The region, where the principal knows one too.</summary>
    public string? ChosenRegion => Optional("region");

    public string DelegationTokenFile => Required("delegation_token_file");

    public string? KeyFile => Optional("key_file");

    public string? KeyContent => Optional("key_content");

    public string? PassPhrase => Optional("pass_phrase");

    public string SecurityTokenFile => Required("security_token_file");

    public string? Optional(string name) => Values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    private string Matching(string name, Regex pattern, string form)
    {
        var value = Required(name);
        return pattern.IsMatch(value)
            ? value
            : throw new ConfigurationException(
                $"The setting '{name}' in {Source} is malformed: '{value}'. It should look like {form}."
            );
    }

    private string Required(string name) =>
        Optional(name)
        ?? throw new ConfigurationException(
            name == "delegation_token_file"
                ? $"The setting '{name}' is missing in {Source}. Cloud Shell has it in its own configuration file."
                : $"The setting '{name}' is missing in {Source}. Add it there, or set OCI_CLI_{name.ToUpperInvariant()}."
        );

    [GeneratedRegex(
        @"^([0-9a-zA-Z-_]+[.:])([0-9a-zA-Z-_]*[.:]){3,}([0-9a-zA-Z-_]+)\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Ocid();

    [GeneratedRegex(@"^([0-9a-f]{2}:){15}[0-9a-f]{2}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FingerprintPattern();
}
