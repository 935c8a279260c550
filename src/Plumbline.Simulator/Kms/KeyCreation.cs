using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>CreateKey. The new key is ENABLED at once: clients that wait for that state are then served soonest.</summary>
internal sealed class KeyCreation(TimeProvider time)
{
    private const string DefaultProtectionMode = "HSM";

    private static readonly string[] Settable =
    [
        .. ApiCatalog
            .KmsManagement.Models["CreateKeyDetails"]
            .Keys.Except(["externalKeyReference"], StringComparer.Ordinal),
    ];

    public Answer CreateKey(Call call)
    {
        var key = call.Tenancy.RetryTokens.Once(call.Vault!.Id, call.RetryToken, () => Make(call));
        return Answer.One(key, key.Copy());
    }

    private Resource Make(Call call)
    {
        Check(call, call.Body);
        var vault = call.Vault!;
        var label = call.Tenancy.VaultDirectory.LabelOf(vault);
        var id = Ocid.InVault("key", vault.Region, label, Guid.NewGuid().ToString());
        var body = new Draft(call.Body)
            .Keep(Settable)
            .Default("protectionMode", DefaultProtectionMode)
            .Default("isAutoRotationEnabled", false)
            .WithTags()
            .Set("id", id)
            .Set("vaultId", vault.Id)
            .Set("lifecycleState", "ENABLED")
            .Set("currentKeyVersion", Ocid.InVault("keyversion", vault.Region, label, $"first {id}"))
            .Set("timeCreated", Draft.Time(time.GetUtcNow()))
            .Set("isPrimary", true);
        var key = new Resource(id, vault.Id, vault.Region, body.ToElement());
        call.Tenancy.KeyVersions.Add(KeyVersion.Current(key));
        call.Tenancy.Keys.Add(key);
        return key;
    }

    private static void Check(Call call, JsonElement details)
    {
        if (!call.Tenancy.HasCompartment(details.GetProperty("compartmentId").GetString()!))
        {
            throw ApiException.NotFound();
        }

        if (call.Vault!.LifecycleState is not "ACTIVE")
        {
            throw ApiException.IncorrectState($"The vault is {call.Vault.LifecycleState}, not ACTIVE.");
        }

        Demand(details.GetProperty("displayName").GetString() is not "", "displayName must not be empty.");
        CheckShape(details.GetProperty("keyShape"));
        CheckProtectionMode(call.Vault, details);
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
