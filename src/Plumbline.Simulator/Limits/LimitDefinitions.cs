using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Limits;

/// <summary>What limits there are, and of which services.</summary>
internal static class LimitDefinitions
{
    private static readonly ResourceType Type = ResourceTypes.Find("limitDefinitions")!;

    private static readonly ResourceType Services = ResourceTypes.Find("limits.services")!;

    public static Answer List(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        var found = Of(call)
            .Where(limit => call.Optional("serviceName") is not { } service || limit.Text("serviceName") == service)
            .Where(limit => call.Optional("name") is not { } name || limit.Id == name);
        return Answer.List(call, [.. found], Shown);
    }

    /// <summary>The services that have limits.</summary>
    public static Answer ListServices(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        var seeded = call.Tenancy[Services].All.Where(service => service.Region == call.Region);
        var others = Of(call)
            .Select(limit => limit.Text("serviceName"))
            .OfType<string>()
            .Select(name => Made(call, name));
        return Answer.List(call, [.. seeded.Concat(others).DistinctBy(service => service.Id)], Shown);
    }

    // The file's own, then the simulator's, then what a value alone tells.
    private static IEnumerable<Resource> Of(Call call) =>
        call.Tenancy[Type]
            .All.Where(limit => limit.Region == call.Region)
            .Concat(KmsLimits.All.Select(limit => Made(call, limit)))
            .Concat(LimitValues.Of(call.Tenancy, call.Region).Select(limit => Made(call, limit)))
            .DistinctBy(limit => (limit.Text("serviceName"), limit.Id));

    private static Resource Made(Call call, KmsLimit limit) =>
        Row(
            call,
            Type,
            limit.Name,
            new JsonObject
            {
                ["name"] = limit.Name,
                ["serviceName"] = KmsLimits.Service,
                ["description"] = limit.Description,
                ["scopeType"] = "REGION",
                ["areQuotasSupported"] = true,
                ["isResourceAvailabilitySupported"] = true,
                ["isDeprecated"] = false,
            }
        );

    private static Resource Made(Call call, Resource value) =>
        Row(
            call,
            Type,
            value.Id,
            new JsonObject
            {
                ["name"] = value.Id,
                ["serviceName"] = value.Text("serviceName"),
                ["scopeType"] = value.Text("scopeType"),
                ["isResourceAvailabilitySupported"] = value.Value("used") is not null,
            }
        );

    private static Resource Made(Call call, string service) =>
        Row(
            call,
            Services,
            service,
            new JsonObject
            {
                ["name"] = service,
                ["description"] = service == KmsLimits.Service ? "Key Management" : service,
            }
        );

    private static Resource Row(Call call, ResourceType type, string id, JsonObject json) =>
        new(type, call.Region, call.Tenancy.Id, id, JsonText.Bytes(json));

    private static JsonObject Shown(Resource resource)
    {
        var json = resource.Copy();
        json.Remove("compartmentId");
        return json;
    }
}
