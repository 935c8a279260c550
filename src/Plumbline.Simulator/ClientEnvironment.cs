using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Plumbline.Simulator.Regions;

namespace Plumbline.Simulator;

/// <summary>What a client must be told to use this simulator instead of OCI.</summary>
public sealed record ClientEnvironment
{
    /// <summary>Plain HTTP, every service of the home region under one root; for <c>--endpoint</c>. Ends without a path.</summary>
    public required Uri RootUrl { get; init; }

    /// <summary>The proxy that answers CONNECT: with it all regions are served under their real names.</summary>
    public required Uri ProxyUrl { get; init; }

    /// <summary>The TLS listener itself.</summary>
    public required Uri HttpsUrl { get; init; }

    /// <summary>A config file as the official clients read it, with a generated user and API key.</summary>
    public required string ConfigFile { get; init; }

    /// <summary>The PEM file of the authority that signs every host's certificate.</summary>
    public required string CertBundle { get; init; }

    /// <summary>The PEM file of the private key: an API key, and what the session and the resource principal sign with.</summary>
    public required string KeyFile { get; init; }

    /// <summary>The file of a resource principal's session token.</summary>
    public required string ResourceTokenFile { get; init; }

    /// <summary>The file of a pod's service account token.</summary>
    public required string ServiceAccountTokenFile { get; init; }

    /// <summary>A file of region metadata: clients read it as <c>~/.oci/regions-config.json</c>.</summary>
    public required string RegionsConfigFile { get; init; }

    /// <summary>The first tenancy's home region.</summary>
    public required string HomeRegion { get; init; }

    /// <summary>The first tenancy's OCID.</summary>
    public required string TenancyId { get; init; }

    /// <summary>
    /// Environment variables for the OCI CLI, the Python SDK and our own commands. Where the user's own settings would
    /// lead elsewhere, they are overruled: Python prefers the lower-case names.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<KeyValuePair<string, string>> Variables =>
        [
            new("OCI_CLI_CONFIG_FILE", ConfigFile),
            new("OCI_CLI_PROFILE", "DEFAULT"),
            new("OCI_CLI_CERT_BUNDLE", CertBundle),
            new("REQUESTS_CA_BUNDLE", CertBundle),
            new("SSL_CERT_FILE", CertBundle),
            new("NODE_EXTRA_CA_CERTS", CertBundle),
            new("HTTPS_PROXY", Text(ProxyUrl)),
            new("https_proxy", Text(ProxyUrl)),
            new("http_proxy", ""),
            new("NO_PROXY", ""),
            new("no_proxy", ""),
            new("OCI_CLI_REGION", HomeRegion),
            new("PLUMB_SIM_URL", Text(RootUrl)),
        ];

    /// <summary>Other ways in, and other principals than the user with the API key: what each needs besides, or instead.</summary>
    [JsonIgnore]
    public IReadOnlyList<VariableGroup> Alternatives =>
        [
            new(
                "Without the proxy, the home region alone: every service at one plain address.",
                [new("OCI_CLI_ENDPOINT", Text(RootUrl))]
            ),
            new(
                "For clients that know no proxy: the home region under a local name, once its hosts resolve ('plumb sim hosts').",
                [new("OCI_REGION_METADATA", RegionMetadata().ToJsonString()), new("OCI_CLI_REGION", LocalRegion.Name)]
            ),
            new("With a session token.", [new("OCI_CLI_AUTH", "security_token"), new("OCI_CLI_PROFILE", "SESSION")]),
            new(
                "As an instance (instance principal).",
                [new("OCI_CLI_AUTH", "instance_principal"), new("OCI_METADATA_BASE_URL", $"{Text(RootUrl)}/opc/v2")]
            ),
            new(
                "As an instance that speaks for the user (delegation token, as in Cloud Shell).",
                [
                    new("OCI_CLI_AUTH", "instance_obo_user"),
                    new("OCI_CLI_PROFILE", "DELEGATED"),
                    new("OCI_METADATA_BASE_URL", $"{Text(RootUrl)}/opc/v2"),
                ]
            ),
            new("As a function (resource principal).", ResourcePrincipal),
            new("As a pod of a cluster (OKE workload identity).", Workload),
        ];

    private IReadOnlyList<KeyValuePair<string, string>> ResourcePrincipal =>
        [
            new("OCI_CLI_AUTH", "resource_principal"),
            new("OCI_RESOURCE_PRINCIPAL_VERSION", "2.2"),
            new("OCI_RESOURCE_PRINCIPAL_RPST", ResourceTokenFile),
            new("OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM", KeyFile),
            new("OCI_RESOURCE_PRINCIPAL_REGION", HomeRegion),
        ];

    private IReadOnlyList<KeyValuePair<string, string>> Workload =>
        [
            new("OCI_CLI_AUTH", "oke_workload_identity"),
            new("OCI_RESOURCE_PRINCIPAL_VERSION", "2.2"),
            new("OCI_RESOURCE_PRINCIPAL_REGION", HomeRegion),
            new("OCI_KUBERNETES_SERVICE_ACCOUNT_TOKEN_PATH", ServiceAccountTokenFile),
            new("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", CertBundle),
            // No client has a way around its proxy for this host.
            new("KUBERNETES_SERVICE_HOST", "kubernetes.default.svc"),
        ];

    /// <summary>One <c>NAME='value'</c> a line, for a POSIX shell to source; then other ways in, as comments.</summary>
    public string ToShell() => ToShell(ShellSyntax.Assignments);

    /// <summary>The same for a shell of the caller's choice.</summary>
    public string ToShell(ShellSyntax syntax) =>
        string.Concat(
            Alternatives
                .SelectMany(group => syntax.Lines(group.Variables).Prepend(group.Purpose).Select(ShellSyntax.Comment))
                .Prepend(string.Concat(syntax.Lines(Variables)))
        );

    /// <summary>What <see cref="FromJson"/> reads, and the variables by name for anyone else.</summary>
    public JsonObject ToJson()
    {
        var json = JsonSerializer.SerializeToNode(this, JsonSerializerOptions.Web)!.AsObject();
        json["variables"] = new JsonObject(Variables.Select(v => KeyValuePair.Create(v.Key, (JsonNode?)v.Value)));
        return json;
    }

    /// <exception cref="JsonException">It is no environment of a simulator.</exception>
    public static ClientEnvironment FromJson(string json) =>
        JsonSerializer.Deserialize<ClientEnvironment>(json, JsonSerializerOptions.Web)
        ?? throw new JsonException("It is null.");

    /// <summary>Writes <see cref="ToShell()"/> beside <paramref name="path"/> and renames it, so that no reader sees half of it.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void WriteTo(string path)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, ToShell());
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    internal JsonObject RegionMetadata() =>
        new()
        {
            ["realmKey"] = LocalRegion.Realm,
            ["realmDomainComponent"] = $"{LocalRegion.Domain}:{HttpsUrl.Port}",
            ["regionKey"] = LocalRegion.Key,
            ["regionIdentifier"] = LocalRegion.Name,
        };

    private static string Text(Uri url) => url.GetLeftPart(UriPartial.Authority);
}
