using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Principals;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Signing;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Http;

/// <summary>Turns a request into a call, or refuses it: who calls, where, what, and with which parameters.</summary>
internal sealed class Gate(
    SignatureVerifier signatures,
    Simulation simulation,
    VaultAddresses addresses,
    Behaviours behaviours,
    TimeProvider time
)
{
    public Call Admit(IncomingRequest request, Site site, Route? route)
    {
        var principal = signatures.Verify(request);
        var tenancy = TenancyOf(principal);
        var region = NamedRegion(site) ?? tenancy.Seed.HomeRegion;
        DemandSubscribed(tenancy, region);
        if (route is null || site.Kind == SiteKind.Other)
        {
            throw ApiException.NotImplemented($"{request.Method} {request.Path} on {request.Host}");
        }

        DemandServedHere(site, route);
        behaviours.Demand(route);
        var query = new QueryValues(request.QueryString);
        ParameterCheck.Check(route.Operation, query);
        return new Call(route, site, region, tenancy, query, BodyCheck.Check(route, request.Body))
        {
            Request = request,
            Principal = principal,
            Now = time.GetUtcNow(),
            Vault = site.Kind == SiteKind.Vault ? VaultOf(site, tenancy, region) : null,
        };
    }

    /// <summary>The region a request is sent to, whoever sends it.</summary>
    public string RegionOf(Site site) => NamedRegion(site) ?? simulation.HomeRegion;

    private string? NamedRegion(Site site) =>
        site.VaultAddress is { } address ? addresses.Find(address)?.Region : site.NamedRegion;

    private TenancyState TenancyOf(Principal principal) =>
        simulation.Find(principal.TenancyId)
        ?? throw ApiException.NotAuthenticated($"tenancy {Node.Quote(principal.TenancyId)} is not served here");

    // A region that the tenancy is not (or not yet) subscribed to knows neither the tenancy nor its users.
    private static void DemandSubscribed(TenancyState tenancy, string region)
    {
        if (!tenancy.Regions.Any(known => known.IsReady && known.RegionName == region))
        {
            throw ApiException.NotAuthenticated($"the tenancy is not subscribed to {region}");
        }
    }

    private static void DemandServedHere(Site site, Route route)
    {
        if (!site.Serves(route.Service))
        {
            throw ApiException.NotFound($"{route.Name} is not at this host");
        }
    }

    private Resource VaultOf(Site site, TenancyState tenancy, string region)
    {
        var vault = site.VaultAddress is { } address
            ? OwnVault(tenancy, addresses.Find(address))
            : NamedVault(tenancy, region, site.Label!);
        return vault is { LifecycleState: not "DELETED" }
            ? vault
            : throw ApiException.NotFound("no vault of the caller's answers at this host");
    }

    private static Resource? NamedVault(TenancyState tenancy, string region, string label) =>
        tenancy.VaultDirectory.Find(region, label) is { } id ? tenancy[ResourceTypes.Vaults].Find(region, id) : null;

    private static Resource? OwnVault(TenancyState tenancy, VaultAddress? vault) =>
        vault?.TenancyId == tenancy.Id ? tenancy[ResourceTypes.Vaults].Find(vault.Region, vault.VaultKey) : null;
}
