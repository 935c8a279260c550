using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Limits;

/// <summary>
/// How much of a limit is used in a compartment and those below it, and how much is left to the tenancy: counted for
/// key management, as the tenancy file says for other services.
/// </summary>
internal static class ResourceAvailability
{
    public static Answer Get(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        var (service, name) = (call["serviceName"], call["limitName"]);
        if (service == KmsLimits.Service && KmsLimits.All.FirstOrDefault(limit => limit.Name == name) is { } counted)
        {
            return Counted(call, counted);
        }

        var limit = LimitValues.Of(call.Tenancy, call.Region).FirstOrDefault(l => l.Id == name && IsOf(l, service));
        if (limit is not null && (limit.Text("scopeType") is "AD") != (call.Optional("availabilityDomain") is not null))
        {
            throw ApiException.InvalidParameter("availabilityDomain goes with limits of scope AD, and they need it.");
        }

        return limit?.Number("used") is { } used && limit.Number("value") is { } value
            ? Of(used, value - used)
            : ResourceApi.Serve(call, ResourceTypes.Find("resourceAvailability")!);
    }

    private static Answer Counted(Call call, KmsLimit limit)
    {
        if (call.Optional("availabilityDomain") is not null)
        {
            throw ApiException.InvalidParameter(
                $"{limit.Name} is a limit of the region: leave out availabilityDomain."
            );
        }

        var value = KmsLimits.ValueOf(call.Tenancy, call.Region, limit) ?? throw ApiException.NotFound();
        var compartments = call.Tenancy.Subtree(call["compartmentId"]).ToHashSet(StringComparer.Ordinal);
        var used = limit
            .Used(call.Tenancy, call.Region)
            .Where(use => compartments.Contains(use.Holder.CompartmentId!))
            .Sum(use => use.Count);
        return Of(used, value - limit.UsedIn(call.Tenancy, call.Region));
    }

    private static bool IsOf(Resource limit, string service) => limit.Text("serviceName") == service;

    private static Answer Of(long used, long available) =>
        Answer.Of(
            new JsonObject
            {
                ["used"] = used,
                ["available"] = Math.Max(0, available),
                ["fractionalUsage"] = (double)used,
                ["fractionalAvailability"] = (double)Math.Max(0, available),
            }
        );
}
