using System.Text.Json;
using Plumbline.Core.Text;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Configuration;

/// <summary>Which kind of authentication is meant: by option, then environment, then profile.</summary>
/// <remarks>Sources: the OCI CLI (<c>--auth</c>), the Python SDK (<c>authentication_type</c>).</remarks>
internal static class AuthKinds
{
    private static readonly Dictionary<string, AuthKind> ByName = Enum.GetValues<AuthKind>().ToDictionary(NameOf);

    /// <summary><c>oke_workload_identity</c> for <see cref="AuthKind.OkeWorkloadIdentity"/>.</summary>
    public static string NameOf(AuthKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    /// <summary>What option or environment say; null when they are silent.</summary>
    /// <exception cref="ConfigurationException">There is no such kind.</exception>
    public static AuthKind? Chosen(ConnectionOptions options) =>
        (options.Auth ?? options.Variable("OCI_CLI_AUTH")) is not { } name ? null
        : ByName.TryGetValue(name, out var kind) ? kind
        : throw new ConfigurationException(
            $"The authentication '{name}' is not supported.{Suggestion.For(name, ByName.Keys)} Choose one of: {string.Join(", ", ByName.Keys)}."
        );

    /// <summary>What a profile means. A session profile has no user: without more such a profile means its token.</summary>
    /// <exception cref="ConfigurationException">Its <c>authentication_type</c> cannot be used.</exception>
    public static AuthKind Of(IReadOnlyDictionary<string, string> profile, string source) =>
        profile.GetValueOrDefault("authentication_type") switch
        {
            null or "" => profile.ContainsKey("security_token_file") && !profile.ContainsKey("user")
                ? AuthKind.SecurityToken
                : AuthKind.ApiKey,
            "instance_principal" => profile.ContainsKey("delegation_token_file")
                ? AuthKind.InstanceOboUser
                : throw new ConfigurationException(
                    $"The authentication_type instance_principal in {source} needs a delegation_token_file. For the instance itself, remove it and use '--auth instance_principal'."
                ),
            var other => throw new ConfigurationException(
                $"The authentication_type '{other}' in {source} is not known: only instance_principal, with a delegation_token_file, is."
            ),
        };

    /// <summary>Whether what this machine is says who asks, so that no configuration file is needed.</summary>
    public static bool NeedsNoFile(AuthKind? kind) =>
        kind is AuthKind.InstancePrincipal or AuthKind.ResourcePrincipal or AuthKind.OkeWorkloadIdentity;
}
