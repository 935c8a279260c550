using System.Text.RegularExpressions;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Client.Http;

/// <summary>Where each service is, and which addresses may be sent a signed request.</summary>
/// <remarks>
/// Host names: the endpoint templates of the official SDKs. All regions of a tenancy are in one realm, so nothing
/// outside that realm's domain is ever asked.
/// </remarks>
internal sealed class Endpoints
{
    private readonly string _domain;
    private readonly Uri? _fixedEndpoint;

    public Endpoints(Region region, string? endpoint)
    {
        _domain = region.Domain;
        _fixedEndpoint = endpoint is null ? null : Parse(endpoint);
    }

    /// <summary>One address serves everything, so only one region can be reached.</summary>
    public bool IsFixed => _fixedEndpoint is not null;

    public Uri Identity(Region region) =>
        _fixedEndpoint ?? new Uri($"https://identity.{region.Identifier}.oci.{_domain}");

    /// <summary>Who gives sessions: never a fixed endpoint elsewhere, which serves other things.</summary>
    public Uri Auth(Region region) =>
        _fixedEndpoint is { IsLoopback: true }
            ? _fixedEndpoint
            : new Uri($"https://auth.{region.Identifier}.{_domain}");

    public Uri Search(Region region) => _fixedEndpoint ?? new Uri($"https://query.{region.Identifier}.oci.{_domain}");

    public Uri Limits(Region region) => _fixedEndpoint ?? new Uri($"https://limits.{region.Identifier}.oci.{_domain}");

    public Uri Kms(Region region) => _fixedEndpoint ?? new Uri($"https://kms.{region.Identifier}.{_domain}");

    /// <summary>Where secrets are managed; what they hold is read elsewhere, and never by us.</summary>
    public Uri Vaults(Region region) => _fixedEndpoint ?? new Uri($"https://vaults.{region.Identifier}.oci.{_domain}");

    /// <summary>Where any other service is.</summary>
    /// <param name="template">Its host, with <c>{region}</c> and <c>{domain}</c>.</param>
    public Uri Service(string template, Region region) =>
        _fixedEndpoint
        ?? new Uri(
            template
                .Replace("{region}", region.Identifier, StringComparison.Ordinal)
                .Replace("{domain}", _domain, StringComparison.Ordinal)
        );

    /// <summary>
    /// A vault's own management address, or null when a signed request must not go there: it has to be a vault's host
    /// name of that region and realm or, with a fixed endpoint on this machine, this machine.
    /// </summary>
    public Uri? Vault(string? managementEndpoint, Region region) => OfVault(managementEndpoint, "management", region);

    /// <summary>A vault's own address for cryptography, by the same rules.</summary>
    public Uri? VaultCrypto(string? cryptoEndpoint, Region region) => OfVault(cryptoEndpoint, "crypto", region);

    private Uri? OfVault(string? endpoint, string part, Region region)
    {
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
        {
            return null;
        }

        var vaultHost =
            $@"^https://[a-z0-9_-]+-{part}\.kms\.{Regex.Escape(region.Identifier)}(\.oci)?\.{Regex.Escape(_domain)}/?$";
        var isVaultHost = Regex.IsMatch(
            uri.AbsoluteUri,
            vaultHost,
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        return isVaultHost || IsOnThisMachine(uri) ? uri : null;
    }

    /// <summary>Whether a signed request may go to an address at all.</summary>
    public bool Trusts(Uri uri) =>
        IsOnThisMachine(uri)
        || (
            _fixedEndpoint is not null
            && uri.Scheme == _fixedEndpoint.Scheme
            && uri.Authority == _fixedEndpoint.Authority
        )
        || (
            uri.Scheme == Uri.UriSchemeHttps
            && uri.Authority.EndsWith("." + _domain, StringComparison.OrdinalIgnoreCase)
        );

    private bool IsOnThisMachine(Uri uri) => _fixedEndpoint is { IsLoopback: true } && uri.IsLoopback && IsWeb(uri);

    /// <summary>A file is "loopback" too.</summary>
    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    private static Uri Parse(string endpoint)
    {
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) || !IsWeb(uri))
        {
            throw new ConfigurationException($"The endpoint '{endpoint}' is not an http or https address.");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new ConfigurationException(
                "The endpoint must not hold a user name or password: requests are signed with the API key."
            );
        }

        return uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback
            ? uri
            : throw new ConfigurationException(
                $"The endpoint '{endpoint}' must use https: signed requests go over http only to this machine."
            );
    }
}
