using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Limits;

/// <summary>The limits of a region: those of the tenancy file, and those that the simulator itself keeps to.</summary>
internal static class LimitValues
{
    private static readonly ResourceType Type = ResourceTypes.Find("limitValues")!;

    private static readonly View View = ResourceApi.Full(Type);

    public static Answer List(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        var found = Of(call.Tenancy, call.Region)
            .Where(limit => limit.Text("serviceName") == call["serviceName"])
            .Where(limit => ((string[])["name", "scopeType", "availabilityDomain"]).All(f => Fits(call, limit, f)));
        return Answer.List(call, [.. found], Shown);
    }

    /// <summary>The limit as the tenancy file gives it; null if it does not.</summary>
    public static Resource? Seeded(TenancyState tenancy, string region, string service, string name) =>
        tenancy[Type].Find(region, name) is { } limit && limit.Text("serviceName") == service ? limit : null;

    public static IEnumerable<Resource> Of(TenancyState tenancy, string region) =>
        [
            .. tenancy[Type].All.Where(limit => limit.Region == region),
            .. KmsLimits
                .All.Where(limit => Seeded(tenancy, region, KmsLimits.Service, limit.Name) is null)
                .Where(limit => limit.Default is not null)
                .Select(limit => Made(tenancy, region, limit)),
        ];

    private static Resource Made(TenancyState tenancy, string region, KmsLimit limit)
    {
        var json = new JsonObject
        {
            ["serviceName"] = KmsLimits.Service,
            ["name"] = limit.Name,
            ["scopeType"] = "REGION",
            ["value"] = KmsLimits.ValueOf(tenancy, region, limit),
        };
        return new Resource(Type, region, tenancy.Id, limit.Name, JsonText.Bytes(json));
    }

    private static bool Fits(Call call, Resource limit, string field) =>
        call.Optional(field) is not { } wanted || limit.Text(field) == wanted;

    // What a file adds to say whose limit it is, and how much of it is used, is not in the list.
    private static JsonObject Shown(Resource limit)
    {
        var json = View.Of(limit);
        foreach (var field in (string[])["serviceName", "compartmentId", "used"])
        {
            json.Remove(field);
        }

        return json;
    }
}
