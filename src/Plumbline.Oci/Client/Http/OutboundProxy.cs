using System.Net;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Http;

/// <summary>
/// The way out: a proxy for all hosts but those that NO_PROXY names and this machine (signed requests to it may be plain
/// http, and must not leave it).
/// </summary>
/// <remarks>
/// Read as Python's requests, and so the OCI CLI, reads them: lower-case names first; a domain in NO_PROXY stands for all
/// below it, with or without a leading dot; <c>*</c> stands for every host.
/// </remarks>
internal sealed class OutboundProxy(Uri address, IReadOnlyList<string> direct) : IWebProxy
{
    private static readonly string[] Schemes = ["http", "https", "socks4", "socks4a", "socks5"];

    public ICredentials? Credentials { get; set; } = CredentialsIn(address);

    public bool IsOnThisMachine => address.IsLoopback;

    /// <summary>The proxy that the options or the environment name; null for none.</summary>
    /// <exception cref="ConfigurationException">It is not an address. The message does not quote it: it may hold a password.</exception>
    public static OutboundProxy? Of(ConnectionOptions options)
    {
        var named = Variable(options, "https_proxy") ?? Variable(options, "all_proxy");
        var address = options.Proxy ?? (named is null ? null : Parse(named));
        var direct = Variable(options, "no_proxy") ?? "";
        return address is null
            ? null
            : new(
                address,
                direct.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            );
    }

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : address;

    public bool IsBypassed(Uri host) => host.IsLoopback || direct.Any(entry => Names(entry, host));

    private static bool Names(string entry, Uri host)
    {
        var domain = entry.TrimStart('*').TrimStart('.');
        return entry == "*" || IsIn(host.Host, domain) || IsIn($"{host.Host}:{host.Port}", domain);
    }

    private static bool IsIn(string host, string domain) =>
        string.Equals(host, domain, StringComparison.OrdinalIgnoreCase)
        || (domain.Length > 0 && host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));

    private static string? Variable(ConnectionOptions options, string name) =>
        options.Variable(name) ?? options.Variable(name.ToUpperInvariant());

    private static Uri Parse(string text)
    {
        var full = text.Contains("://", StringComparison.Ordinal) ? text : $"http://{text}";
        return Uri.TryCreate(full, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme) && uri.Host.Length > 0
            ? uri
            : throw new ConfigurationException(
                "HTTPS_PROXY is not the address of a proxy. Write it as 'http://proxy.example:8080', or unset it."
            );
    }

    private static NetworkCredential? CredentialsIn(Uri address)
    {
        var parts = address.UserInfo.Split(':', 2);
        return address.UserInfo.Length == 0
            ? null
            : new(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts.ElementAtOrDefault(1) ?? ""));
    }
}
