using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.IdentityDomains;

/// <summary>
/// The lists of an identity domain, which are SCIM's: a filter language, pages by number, and counts beside the
/// resources.
/// </summary>
internal static class ScimApi
{
    private const string ListResponse = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    /// <summary>Whether a list of this service is one of SCIM's.</summary>
    public static bool Owns(Route route) =>
        route.Service.Package is "identity_domains" && route.Operation.IsList && route.Operation.Response is not null;

    public static Answer List(Call call, ResourceType type)
    {
        var filter = ScimFilter.Parse(call.Optional("filter"));
        var domainId = DomainId(call);
        var found = call.Tenancy[type]
            .All.Where(resource => IsIn(domainId, resource))
            .Select(Item)
            .Where(filter.Admits);
        var page = ScimPage.Of(call, ScimOrder.Apply(call, [.. found]));
        var attributes = ScimAttributes.Of(call);
        var body = new JsonObject
        {
            ["schemas"] = new JsonArray(ListResponse),
            ["totalResults"] = page.Total,
            ["Resources"] = new JsonArray([.. page.Items.Select(item => attributes.Shown(item.Json))]),
            ["startIndex"] = page.Start,
            ["itemsPerPage"] = page.Items.Length,
        };
        return Answer.Of(body) with { NextPage = page.Next };

        ScimItem Item(Resource resource) => new(resource, ResourceApi.Summary(type).Of(resource));
    }

    /// <summary>The domain whose host was called; null where one address serves them all.</summary>
    private static string? DomainId(Call call) =>
        call.Tenancy[ResourceTypes.Find("identity.domains")!]
            .All.FirstOrDefault(domain => HostOf(domain.Text("url")) == HostOf($"https://{call.Request.Host}"))
            ?.Id;

    private static string? HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : null;

    private static bool IsIn(string? domainId, Resource resource) =>
        domainId is null || resource.Text("domainOcid") is not { } own || own == domainId;
}
