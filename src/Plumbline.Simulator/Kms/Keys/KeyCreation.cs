using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Limits;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>CreateKey and ImportKey.</summary>
internal sealed class KeyCreation(WrappingKey wrappingKey, TimeSpan delay)
{
    private const string DefaultProtectionMode = "HSM";

    private static readonly string[] Settable =
    [
        "compartmentId",
        "displayName",
        "keyShape",
        "protectionMode",
        "freeformTags",
        "definedTags",
    ];

    public Answer CreateKey(Call call)
    {
        var vault = ManagedVault.Demand(call);
        Check(call, vault);
        var json = NewKey(call, vault);
        if (ProtectionMode(call) is "EXTERNAL")
        {
            json["externalKeyReferenceDetails"] = ExternalReference(call);
        }

        return Finish(call, vault, json);
    }

    public Answer ImportKey(Call call)
    {
        var vault = ManagedVault.Demand(call);
        Check(call, vault);
        var json = NewKey(call, vault);
        var material = wrappingKey.Unwrap(call, KeyShape.Read(call.Body.GetProperty("keyShape")));
        var key = NewResource(vault, json);
        var version = KeyVersions
            .Complete(new Draft([]), key)
            .Set("id", key.Text("currentKeyVersion"))
            .Set("timeCreated", key.Text("timeCreated"))
            .Set("isPrimary", true)
            .Set("origin", "EXTERNAL");
        KeyMaterials.Keep(call.Changes, key.Id, key.Text("currentKeyVersion")!, material);
        call.Changes.Save(NewVersion.Of(key, version));
        return Finish(call, vault, json);
    }

    /// <summary>A name may be left out of an update, but never empty.</summary>
    public static void DemandName(Call call) =>
        Demand.That(call.BodyText("displayName") is not "", "displayName must not be empty.");

    private static JsonObject NewKey(Call call, Resource vault)
    {
        var label = call.Tenancy.VaultDirectory.LabelOf(vault);
        var id = Ocid.InVault("key", vault.Region, label, Guid.NewGuid().ToString());
        var json = new Draft(call.Body)
            .Keep(Settable)
            .Default("protectionMode", DefaultProtectionMode)
            .WithTags()
            .Set("id", id)
            .Set("vaultId", vault.Id)
            .Set("algorithm", call.Body.GetProperty("keyShape").GetProperty("algorithm").GetString())
            .Set("currentKeyVersion", Ocid.InVault("keyversion", vault.Region, label, $"first {id}"))
            .Set("timeCreated", Draft.Time(call.Now))
            .Set("isPrimary", true)
            .ToObject();
        AutoRotation.Apply(json, call.Body, call.Now);
        return json;
    }

    private Answer Finish(Call call, Resource vault, JsonObject json)
    {
        var key = NewResource(vault, json.Through("CREATING", call.Now + delay, "ENABLED"));
        return Answer.One(call.Changes.Save(key), ResourceApi.Full(ResourceTypes.Keys));
    }

    private static Resource NewResource(Resource vault, JsonObject json) =>
        new(ResourceTypes.Keys, vault.Region, vault.Id, (string)json["id"]!, JsonText.Bytes(json));

    private static void Check(Call call, Resource vault)
    {
        call.DemandPlace(call.BodyText("compartmentId"));
        DemandName(call);
        var shape = KeyShape.Read(call.Body.GetProperty("keyShape")).Legal();
        CheckProtectionMode(call, vault, shape);
        AutoRotation.Check(vault, call.Body);
        KmsLimits.DemandRoomForVersion(call.Tenancy, call.DemandVault(), ProtectionMode(call), shape.Algorithm);
    }

    private static void CheckProtectionMode(Call call, Resource vault, KeyShape shape)
    {
        var isExternal = ProtectionMode(call) is "EXTERNAL";
        var isExternalVault = vault.Text("vaultType") is "EXTERNAL";
        Demand.That(isExternal == isExternalVault, "EXTERNAL keys go into EXTERNAL vaults, and only they do.");
        Demand.That(!isExternal || shape.Algorithm is "AES", "EXTERNAL keys are AES keys.");
        var hasReference = call.Body.TryGetProperty("externalKeyReference", out var reference);
        Demand.That(
            isExternal || !hasReference || reference.ValueKind is System.Text.Json.JsonValueKind.Null,
            "externalKeyReference is for EXTERNAL keys only."
        );
    }

    private static JsonObject ExternalReference(Call call)
    {
        var externalKeyId =
            (string?)JsonObject.Create(call.Body)!["externalKeyReference"]?["externalKeyId"]
            ?? throw ApiException.MissingParameter("externalKeyReference is required for EXTERNAL keys.");
        // Which version is current only the external key manager knows; there is none here to ask.
        return new JsonObject
        {
            ["externalKeyId"] = externalKeyId,
            ["externalKeyVersionId"] = Ocid.Hash(externalKeyId),
        };
    }

    private static string ProtectionMode(Call call) => call.BodyText("protectionMode") ?? DefaultProtectionMode;
}
