namespace Plumbline.Oci.Client.Configuration;

/// <summary>How to reach a tenancy: the options a user gave, and the environment that fills what is missing.</summary>
/// <remarks>Names and precedence (option, then environment, then file) are those of the OCI CLI.</remarks>
public sealed record ConnectionOptions
{
    public string? ConfigFile { get; init; }

    public string? Profile { get; init; }

    /// <summary>A name of <see cref="AuthKind"/>, such as <c>instance_principal</c>.</summary>
    public string? Auth { get; init; }

    /// <summary>One base address for every service; it replaces the regional host names.</summary>
    public string? Endpoint { get; init; }

    /// <summary>A PEM file with the certificate authorities to trust instead of the system's.</summary>
    public string? CertBundle { get; init; }

    /// <summary>The proxy for https; null means what <c>HTTPS_PROXY</c> names.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>
    /// How many calls of each class a service permits: <c>10/s</c>, <c>600/m</c> or <c>off</c>; null for the published
    /// rates on a real realm, and none on a simulated one.
    /// </summary>
    public string? RateLimit { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required string HomeDirectory { get; init; }

    /// <summary>The endpoint of option or environment.</summary>
    internal string? ChosenEndpoint => Endpoint ?? Variable("OCI_CLI_ENDPOINT");

    /// <summary>The path of the certificate authorities to trust; null for the system's.</summary>
    internal string? ChosenCertBundle =>
        (CertBundle ?? Variable("OCI_CLI_CERT_BUNDLE") ?? Variable("REQUESTS_CA_BUNDLE")) is { } path
            ? Expand(path)
            : null;

    internal string? Variable(string name) =>
        Environment.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>A path with <c>~</c> replaced, as Python's <c>os.path.expanduser</c> does for the OCI CLI.</summary>
    internal string Expand(string path) =>
        path == "~" || path.StartsWith("~/", StringComparison.Ordinal) ? HomeDirectory + path[1..] : path;
}
