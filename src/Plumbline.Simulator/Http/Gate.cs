using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Signing;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Http;

/// <summary>Turns a request into a call, or refuses it: who calls, where, what, and with which parameters.</summary>
internal sealed class Gate(
    SignatureVerifier signatures,
    Users users,
    Simulation simulation,
    VaultAddresses addresses,
    Behaviours behaviours
)
{
    public Call Admit(IncomingRequest request, Route? route)
    {
        var tenancy = Authenticate(request);
        var site = Site.Of(request.Host);
        var region = RegionOf(site) ?? tenancy.Seed.HomeRegion;
        DemandSubscribed(tenancy, region);
        if (route is null || site.Kind == SiteKind.Other)
        {
            throw ApiException.NotImplemented($"{request.Method} {request.Path} on {request.Host}");
        }

        DemandServedHere(site, route);
        behaviours.Demand(route.Operation);
        var query = request.Query();
        ParameterCheck.Check(route.Operation, query);
        return new Call(
            route,
            site,
            region,
            tenancy,
            Merge(query, route.PathValues),
            BodyCheck.Check(route, request.Body)
        )
        {
            Vault = site.Kind == SiteKind.VaultManagement ? VaultOf(site, tenancy, region) : null,
            RetryToken = request.Header("opc-retry-token"),
        };
    }

    /// <summary>The region a request is sent to, whoever sends it.</summary>
    public string RegionOf(IncomingRequest request) => RegionOf(Site.Of(request.Host)) ?? simulation.HomeRegion;

    private string? RegionOf(Site site) =>
        site.VaultAddress is { } address ? addresses.Find(address)?.Region : site.NamedRegion;

    private TenancyState Authenticate(IncomingRequest request)
    {
        var keyId = signatures.Verify(request);
        return users.TenancyOf(keyId) is { } tenancyId && simulation.Find(tenancyId) is { } tenancy
            ? tenancy
            : throw ApiException.NotAuthenticated($"keyId {Node.Quote(keyId)} is not registered");
    }

    // A region that the tenancy is not (or not yet) subscribed to knows neither the tenancy nor its users.
    private static void DemandSubscribed(TenancyState tenancy, string region)
    {
        if (!tenancy.Seed.Regions.Any(known => known.IsReady && known.RegionName == region))
        {
            throw ApiException.NotAuthenticated($"the tenancy is not subscribed to {region}");
        }
    }

    private static void DemandServedHere(Site site, Route route)
    {
        var isServed = (site.Kind, route.Api.Host) switch
        {
            (SiteKind.Root, not ServiceHost.VaultManagement) => true,
            (SiteKind.Identity, ServiceHost.Identity) => true,
            (SiteKind.Kms, ServiceHost.Kms) => true,
            (SiteKind.VaultManagement, ServiceHost.VaultManagement) => true,
            _ => false,
        };
        if (!isServed)
        {
            throw ApiException.NotFound(
                $"{route.Operation.Name} belongs to {route.Api.Service}, which is not at this host"
            );
        }
    }

    private Resource VaultOf(Site site, TenancyState tenancy, string region)
    {
        var vault = site.VaultAddress is { } address
            ? OwnVault(tenancy, addresses.Find(address))
            : tenancy.VaultDirectory.Find(region, site.VaultLabel!);
        return vault ?? throw ApiException.NotFound("no vault of the caller's answers at this host");
    }

    private static Resource? OwnVault(TenancyState tenancy, Resource? vault) =>
        vault is null ? null : tenancy.Vaults.Find(vault.Region, vault.Id);

    private static Dictionary<string, string> Merge(
        Dictionary<string, string> query,
        IReadOnlyDictionary<string, string> path
    )
    {
        foreach (var (name, value) in path)
        {
            query[name] = value;
        }

        return query;
    }
}
