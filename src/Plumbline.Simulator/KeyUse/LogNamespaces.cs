using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>
/// The namespaces of Logging Analytics: a tenancy has one, called as that of its buckets, and is onboarded in the regions
/// where it has data there. A tenancy file may name others.
/// </summary>
internal static class LogNamespaces
{
    private static readonly ResourceType Keys = ResourceTypes.Find("log_analytics.encryptionKeyInfo")!;

    public static Answer List(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);
        var onboarded = call.Tenancy[Keys]
            .All.Where(key => key.Region == call.Region)
            .Select(key => key.ParentId)
            .Distinct()
            .ToList();
        var names = onboarded.Count > 0 ? onboarded : [call.Tenancy.Seed.Namespace];
        return Answer.Of(
            new JsonObject { ["items"] = new JsonArray([.. names.Select(name => Item(call, name, onboarded))]) }
        );
    }

    private static JsonObject Item(Call call, string name, List<string> onboarded) =>
        new()
        {
            ["namespaceName"] = name,
            ["compartmentId"] = call.Tenancy.Id,
            ["isOnboarded"] = onboarded.Contains(name),
        };
}
