using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Discovery;

/// <summary>The questions about resources of one type in one region, as of a moment.</summary>
internal sealed class ListRequests(Endpoints endpoints, Region region, Listing listing, DateTimeOffset asOf)
{
    /// <summary>The list operation, for what is said about it where nothing is asked.</summary>
    public OciCall ListCall => Call(listing.Operation, parent: null);

    public OciRequest List(ListPlace place)
    {
        var request = new OciRequest(Call(listing.Operation, place.Parent), listing.Path)
        {
            Purpose = $"the {listing.Plural} of a {(place.Parent is null ? "compartment" : "resource")}",
            HasEnvelope = listing.HasEnvelope,
            Body = listing.Question?.Invoke(asOf) is { } question
                ? JsonSerializer.SerializeToUtf8Bytes(question, OciJson.Default.JsonObject)
                : null,
        };
        request = listing.IsSingle || listing.HasNoLimit ? request : request.With("limit", listing.PageSize);
        return listing
            .Filters.Select(filter => KeyValuePair.Create(filter.Name, filter.Value))
            .Concat(place.Address)
            .Aggregate(request, Add);
    }

    public OciRequest One(Resource resource, ListPlace place)
    {
        var request = new OciRequest(Call(listing.GetOperation!, place.Parent), listing.Get)
        {
            Purpose = "what lists do not show of a resource",
        };
        return place
            .Address.Append(KeyValuePair.Create("id", resource.Id))
            .Append(KeyValuePair.Create("name", resource.Name))
            .Where(pair => request.Path.Contains($"{{{pair.Key}}}", StringComparison.Ordinal))
            .Aggregate(request, Add);
    }

    private static OciRequest Add(OciRequest request, KeyValuePair<string, string> part)
    {
        var placeholder = $"{{{part.Key}}}";
        return request.Path.Contains(placeholder, StringComparison.Ordinal)
            ? request with
            {
                Path = request.Path.Replace(placeholder, Uri.EscapeDataString(part.Value), StringComparison.Ordinal),
            }
            : request.With(part.Key, part.Value);
    }

    private OciCall Call(string operation, Resource? parent)
    {
        var host = parent is null ? null : listing.Parent?.Host?.Invoke(parent);
        var endpoint = endpoints.Service(host ?? listing.Host, region);
        return new(listing.Service, operation, endpoint) { Region = region.Identifier };
    }
}
