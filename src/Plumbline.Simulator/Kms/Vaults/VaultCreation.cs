using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Limits;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>CreateVault.</summary>
internal sealed class VaultCreation(VaultBehaviour vaults, TimeSpan delay)
{
    private const string ManagerField = "externalKeyManagerMetadata";

    private static readonly string[] Settable =
    [
        .. ApiCatalog.KmsVault.FieldsOf("CreateVaultDetails").Keys.Except([ManagerField], StringComparer.Ordinal),
    ];

    public Answer CreateVault(Call call)
    {
        Check(call);
        var text = Guid.NewGuid().ToString();
        var label = Ocid.Hash(text)[..13];
        var id = Ocid.InVault("vault", call.Region, label, text);
        var draft = new Draft(call.Body)
            .Keep(Settable)
            .WithTags()
            .Set("id", id)
            .Set("wrappingkeyId", Ocid.InVault("key", call.Region, label, $"wrapping {id}"))
            .Set("timeCreated", Draft.Time(call.Now))
            .Set("isPrimary", true)
            .Set("isVaultReplicable", true);
        if (Manager(call) is { } manager)
        {
            draft.Set("externalKeyManagerMetadataSummary", Summary(manager));
        }

        var json = draft.ToObject().Through("CREATING", call.Now + delay, "ACTIVE");
        var compartmentId = call.BodyText("compartmentId")!;
        var vault = new Resource(ResourceTypes.Vaults, call.Region, compartmentId, id, JsonText.Bytes(json));
        return vaults.One(call, call.Changes.Save(vault));
    }

    private static void Check(Call call)
    {
        call.DemandCompartment(call.BodyText("compartmentId")!);

        VaultChanges.DemandName(call);
        CheckManager(call);
        KmsLimits.DemandRoomForVault(call.Tenancy, call.Region, call.BodyText("vaultType")!);
    }

    private static void CheckManager(Call call)
    {
        var isExternal = call.BodyText("vaultType") is "EXTERNAL";
        if (isExternal != Manager(call) is not null)
        {
            throw ApiException.InvalidParameter($"{ManagerField} is for EXTERNAL vaults, and they need it.");
        }

        if (
            Manager(call) is { } manager
            && PrivateEndpoints.Find(call, manager.GetProperty("privateEndpointId").GetString()!) is null
        )
        {
            throw ApiException.NotFound("no such EKMS private endpoint");
        }
    }

    private static JsonElement? Manager(Call call) =>
        call.Body.TryGetProperty(ManagerField, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    // The client's secret goes in and never comes out.
    private static JsonObject Summary(JsonElement manager)
    {
        var summary = JsonObject.Create(manager)!;
        var account = summary["oauthMetadata"]!.DeepClone().AsObject();
        account.Remove("clientAppSecret");
        summary.Remove("oauthMetadata");
        summary["oauthMetadataSummary"] = account;
        return summary;
    }
}
