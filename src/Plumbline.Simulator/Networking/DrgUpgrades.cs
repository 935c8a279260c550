using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Networking;

/// <summary>Whether DRGs were upgraded: as the tenancy file says, else they were, as all that are made now.</summary>
internal static class DrgUpgrades
{
    private static readonly ResourceType Drgs = ResourceTypes.Find("drgs")!;

    private static readonly ResourceType Status = ResourceTypes.Find("upgradeStatus")!;

    public static IEnumerable<KeyValuePair<string, Behaviour>> Operations { get; } =
        new Dictionary<string, Behaviour>(StringComparer.Ordinal) { ["core.virtual_network/GetUpgradeStatus"] = Get };

    private static Answer Get(Call call)
    {
        var drg = call.Tenancy[Drgs].Find(call.Region, call["drgId"]) ?? throw ApiException.NotFound();
        var seeded = call.Tenancy[Status].All.FirstOrDefault(status => status.Text("drgId") == drg.Id);
        return Answer.Of(
            new JsonObject
            {
                ["drgId"] = drg.Id,
                ["status"] = seeded?.Text("status") ?? "UPGRADED",
                ["upgradedConnections"] = seeded?.Text("upgradedConnections") ?? "0",
            }
        );
    }
}
