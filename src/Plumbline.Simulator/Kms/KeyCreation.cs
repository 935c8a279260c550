using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Limits;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms;

/// <summary>CreateKey.</summary>
internal sealed class KeyCreation(TimeSpan delay)
{
    private const string DefaultProtectionMode = "HSM";

    private static readonly string[] Settable =
    [
        .. ApiCatalog
            .KmsManagement.FieldsOf("CreateKeyDetails")
            .Keys.Except(["externalKeyReference"], StringComparer.Ordinal),
    ];

    public Answer CreateKey(Call call)
    {
        var vault = call.DemandVault();
        Check(call, vault);
        var label = call.Tenancy.VaultDirectory.LabelOf(vault);
        var id = Ocid.InVault("key", vault.Region, label, Guid.NewGuid().ToString());
        var draft = new Draft(call.Body)
            .Keep(Settable)
            .Default("protectionMode", DefaultProtectionMode)
            .Default("isAutoRotationEnabled", false)
            .WithTags()
            .Set("id", id)
            .Set("vaultId", vault.Id)
            .Set("algorithm", Text(call.Body.GetProperty("keyShape"), "algorithm"))
            .Set("currentKeyVersion", Ocid.InVault("keyversion", vault.Region, label, $"first {id}"))
            .Set("timeCreated", Draft.Time(call.Now))
            .Set("isPrimary", true);
        var json = draft.ToObject().Through("CREATING", call.Now + delay, "ENABLED");
        var key = new Resource(ResourceTypes.Keys, vault.Region, vault.Id, id, JsonText.Bytes(json));
        return Answer.One(call.Changes.Save(key), ResourceApi.Full(ResourceTypes.Keys));
    }

    private static void Check(Call call, Resource vault)
    {
        var details = call.Body;
        if (!call.Tenancy.HasCompartment(details.GetProperty("compartmentId").GetString()!))
        {
            throw ApiException.NotFound();
        }

        if (vault.LifecycleState is not "ACTIVE")
        {
            throw ApiException.IncorrectState($"The vault is {vault.LifecycleState}, not ACTIVE.");
        }

        Demand(details.GetProperty("displayName").GetString() is not "", "displayName must not be empty.");
        CheckShape(details.GetProperty("keyShape"));
        CheckProtectionMode(vault, details);
        var algorithm = Text(details.GetProperty("keyShape"), "algorithm");
        KmsLimits.DemandRoomForVersion(call.Tenancy, vault, Text(details, "protectionMode"), algorithm);
    }

    private static void CheckShape(JsonElement shape)
    {
        var algorithm = Text(shape, "algorithm")!;
        var isLegal = KeyShapes.IsLegal(algorithm, shape.GetProperty("length").GetInt64(), Text(shape, "curveId"));
        Demand(isLegal, $"keyShape: {algorithm} keys do not come in this length and curve.");
    }

    private static void CheckProtectionMode(Resource vault, JsonElement details)
    {
        var isExternal = Text(details, "protectionMode") is "EXTERNAL";
        var isExternalVault = vault.Text("vaultType") is "EXTERNAL";
        Demand(isExternal == isExternalVault, "EXTERNAL keys go into EXTERNAL vaults, and only they do.");
        var isSymmetric = Text(details.GetProperty("keyShape"), "algorithm") is "AES";
        Demand(!isExternal || isSymmetric, "EXTERNAL keys are AES keys.");
    }

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static void Demand(bool condition, string message)
    {
        if (!condition)
        {
            throw ApiException.InvalidParameter(message);
        }
    }
}
