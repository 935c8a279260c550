using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>Key versions as the server makes them.</summary>
internal static class KeyVersion
{
    /// <summary>The version that a key calls its current one.</summary>
    public static Resource Current(Resource key)
    {
        var id = key.Text("currentKeyVersion")!;
        var json = new JsonObject { ["id"] = id, ["timeCreated"] = key.Text("timeCreated") };
        var body = Complete(new Draft(JsonSerializer.SerializeToElement(json)), key);
        return new Resource(id, key.Id, key.Region, body.ToElement());
    }

    public static Draft Complete(Draft draft, Resource key) =>
        draft
            .Default("keyId", key.Id)
            .Default("vaultId", key.ParentId)
            .Default("compartmentId", key.CompartmentId)
            .Default("origin", "INTERNAL")
            .Default(
                "lifecycleState",
                key.LifecycleState is "DELETED" or "PENDING_DELETION" ? key.LifecycleState : "ENABLED"
            );
}
