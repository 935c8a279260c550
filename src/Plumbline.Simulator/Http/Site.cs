using System.Net;
using System.Text.RegularExpressions;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Regions;

namespace Plumbline.Simulator.Http;

/// <summary>
/// Whom a request addresses, read from its Host: a service of a region, one vault (by label, or by an address of its
/// own), or the root that serves the home region. <c>Region</c> is the region's name as the Host spells it, if it does.
/// </summary>
internal sealed partial record Site(
    SiteKind Kind,
    string? Region = null,
    string Domain = "",
    string? Label = null,
    IPAddress? VaultAddress = null,
    string? Plane = null
)
{
    /// <summary>Whether this service answers here. A vault's own address serves both of its planes.</summary>
    public bool Serves(ServiceEntry service) =>
        Kind switch
        {
            SiteKind.Root => !service.Host.StartsWith("vault-", StringComparison.Ordinal),
            SiteKind.Service => service.Host == Label,
            SiteKind.Vault => Plane is null
                ? service.Host.StartsWith("vault-", StringComparison.Ordinal)
                : service.Host == $"vault-{Plane}",
            SiteKind.IdentityDomain => service.Host is "identity-domain",
            _ => false,
        };

    /// <summary>The region in OCI's name, or null for the home region.</summary>
    public string? NamedRegion => Region is LocalRegion.Name ? null : Region;

    public static Site Of(string host)
    {
        host = host.ToLowerInvariant();
        var name = WithoutPort(host);
        if (IPAddress.TryParse(name, out var address) || name is "localhost")
        {
            return OfAddress(address ?? IPAddress.Loopback);
        }

        if (IsIdentityDomain(name))
        {
            return new Site(SiteKind.IdentityDomain);
        }

        var match = Shape().Match(host);
        return match.Success && IsDomainOf(match) ? OfName(match) : new Site(SiteKind.Other);
    }

    /// <summary>Whether a Host names this machine and nothing else.</summary>
    public static bool IsLoopback(string host) =>
        WithoutPort(host) is var name
        && (name is "localhost" || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address)));

    private static string WithoutPort(string host) =>
        new Microsoft.AspNetCore.Http.HostString(host).Host.Trim('[', ']');

    private static Site OfAddress(IPAddress address) =>
        address.Equals(IPAddress.Loopback) || address.Equals(IPAddress.IPv6Loopback) ? new Site(SiteKind.Root)
        : IPAddress.IsLoopback(address) ? new Site(SiteKind.Vault, VaultAddress: address)
        : new Site(SiteKind.Other);

    // A domain's URL names no region: all of them know it.
    private static bool IsIdentityDomain(string name) =>
        name.StartsWith("idcs-", StringComparison.Ordinal)
        && RegionTable.Domains.Any(domain => name.EndsWith($".identity.{domain}", StringComparison.Ordinal));

    private static bool IsDomainOf(Match match)
    {
        var region = match.Groups["region"].Value;
        var domain = WithoutPort(match.Groups["domain"].Value);
        return string.Equals(
            domain,
            region is LocalRegion.Name ? LocalRegion.Domain : RegionTable.DomainOf(region),
            StringComparison.Ordinal
        );
    }

    private static Site OfName(Match match)
    {
        var (region, domain) = (match.Groups["region"].Value, match.Groups["domain"].Value);
        if (match.Groups["plane"] is { Success: true, Value: var plane })
        {
            return new Site(SiteKind.Vault, region, domain, match.Groups["label"].Value, Plane: plane);
        }

        var service = match.Groups["service"].Value;
        return ApiCatalog.IsHost(service)
            ? new Site(SiteKind.Service, region, domain, service)
            : new Site(SiteKind.Other);
    }

    [GeneratedRegex(
        @"^(((?<label>[a-z0-9-]+)-(?<plane>management|crypto)\.kms)|(?<service>[a-z0-9-]+(\.[a-z-][a-z0-9-]*)?))\.(?<region>[a-z]+-[a-z0-9-]+-[0-9]+)(\.(oci|ocp|ds))*\.(?<domain>[a-z0-9.-]+(:[0-9]+)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Shape();
}
