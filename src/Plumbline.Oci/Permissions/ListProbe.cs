using System.Text.Json.Nodes;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Permissions;

/// <summary>Asks for one list, or for one resource of it, to see whether that is permitted.</summary>
internal sealed class ListProbe(Prober prober, Listing listing, CancellationToken cancellationToken)
{
    private readonly ListRequests _requests = new(prober.Endpoints, prober.Region, listing, prober.Now);

    public async Task<PermissionCheck> CheckAsync(Grant grant, bool isWhole)
    {
        if (await PlaceAsync(isWhole) is not { } place)
        {
            return Nothing(grant);
        }

        var list = await AskAsync(_requests.List(place));
        if (!isWhole || !list.Works)
        {
            return list.About(grant);
        }

        return First(list, place) is { } resource
            ? (await AskAsync(_requests.One(resource, place))).About(grant)
            : Nothing(grant);
    }

    /// <summary>A list to ask for; null when no resource is seen that would hold it.</summary>
    /// <param name="wantsItems">Whether one is wanted that has something in it, as far as Search knows.</param>
    private async Task<ListPlace?> PlaceAsync(bool wantsItems)
    {
        if (listing.Parent is not { } link)
        {
            var compartmentId = wantsItems ? await CompartmentAsync() : prober.TenancyId;
            return new ListPlace(compartmentId, await AddressAsync(compartmentId));
        }

        var above = new ListProbe(prober, ServiceListings.Of(link.Type)!, cancellationToken);
        return await above.FirstAsync() is { } parent
            ? new ListPlace(parent.CompartmentId, await BelowAsync(link.Address(parent)), parent)
            : null;
    }

    private async Task<IReadOnlyDictionary<string, string>> BelowAsync(IReadOnlyDictionary<string, string> address) =>
        listing.Scope == ListScope.Namespace
            ? new Dictionary<string, string>(address) { ["namespaceName"] = await NamespaceAsync() }
            : address;

    private async Task<Resource?> FirstAsync() =>
        await PlaceAsync(wantsItems: true) is { } place ? First(await AskAsync(_requests.List(place)), place) : null;

    private Resource? First(ProbeAnswer answer, ListPlace place)
    {
        var first = listing.IsSingle ? answer.Json : answer.Items.FirstOrDefault();
        return first is null ? null : listing.Read(first, place.CompartmentId);
    }

    private async Task<string> CompartmentAsync()
    {
        if (listing.SearchType is not { } type || listing.Scope == ListScope.Tenancy)
        {
            return prober.TenancyId;
        }

        var hits = await prober.AskAsync(
            "search",
            "SearchResources",
            prober.Endpoints.Search(prober.Region),
            "/20180409/resources?limit=1",
            cancellationToken,
            Prober.Structured($"query {type.ToLowerInvariant()} resources")
        );
        return hits.Items.FirstOrDefault()?.Text("compartmentId") ?? prober.TenancyId;
    }

    private async Task<IReadOnlyDictionary<string, string>> AddressAsync(string compartmentId)
    {
        var address = new Dictionary<string, string>();
        if (listing.Scope != ListScope.Region)
        {
            address["compartmentId"] = compartmentId;
        }

        if (listing.Scope == ListScope.Namespace)
        {
            address["namespaceName"] = await NamespaceAsync();
        }

        if (listing.Scope == ListScope.AvailabilityDomain)
        {
            address["availabilityDomain"] = await AvailabilityDomainAsync();
        }

        return address;
    }

    private async Task<string> NamespaceAsync()
    {
        var endpoint = prober.Endpoints.Service(listing.Host, prober.Region);
        var answer = await prober.AskAsync(listing.Service, "GetNamespace", endpoint, "/n", cancellationToken);
        return (answer.Json as JsonValue)?.GetValue<string>() ?? "";
    }

    private async Task<string> AvailabilityDomainAsync()
    {
        var path = $"/20160918/availabilityDomains?compartmentId={Uri.EscapeDataString(prober.TenancyId)}";
        var endpoint = prober.Endpoints.Identity(prober.Region);
        var answer = await prober.AskAsync("identity", "ListAvailabilityDomains", endpoint, path, cancellationToken);
        return answer.Items.FirstOrDefault()?.Text("name") ?? "";
    }

    private Task<ProbeAnswer> AskAsync(OciRequest request) =>
        prober.AskAsync(
            listing.Service,
            request.Call.Operation,
            request.Call.Endpoint,
            request.Uri.PathAndQuery,
            cancellationToken,
            request.Body
        );

    private PermissionCheck Nothing(Grant grant) =>
        new(grant, PermissionStatus.NothingToProbe)
        {
            Detail = $"no {listing.Plural} can be seen, so there is nothing to ask",
        };
}
