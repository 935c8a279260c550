using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>UpdateVault and ChangeVaultCompartment.</summary>
internal sealed class VaultChanges(VaultBehaviour vaults, TimeSpan delay)
{
    private static readonly string[] Settable = [.. ApiCatalog.KmsVault.FieldsOf("UpdateVaultDetails").Keys];

    public Answer UpdateVault(Call call)
    {
        var vault = VaultBehaviour.Demand(call, "ACTIVE", "CREATING");
        DemandName(call);
        var json = Updated(vault, call.Body, Settable);
        if (vault.LifecycleState is "ACTIVE")
        {
            json.Through("UPDATING", call.Now + delay, "ACTIVE");
        }

        return vaults.One(call, call.Changes.Save(vault.With(json)));
    }

    /// <summary>The vault moves, its keys stay where they are.</summary>
    public Answer ChangeVaultCompartment(Call call)
    {
        var vault = VaultBehaviour.Demand(call, "ACTIVE");
        var compartmentId = call.BodyText("compartmentId")!;
        call.DemandCompartment(compartmentId);

        var json = vault.Copy().Through("UPDATING", call.Now + delay, "ACTIVE");
        json["compartmentId"] = compartmentId;
        return new Answer(200, ETag: call.Changes.Save(vault.With(json, compartmentId)).ETag);
    }

    public static void DemandName(Call call)
    {
        if (call.BodyText("displayName") is "")
        {
            throw ApiException.InvalidParameter("displayName must not be empty.");
        }
    }

    /// <summary>The resource's JSON with what the body gives; null leaves a field as it is.</summary>
    public static JsonObject Updated(Resource resource, JsonElement body, IEnumerable<string> settable)
    {
        var json = resource.Copy();
        foreach (var (name, value) in new Draft(body).Keep(settable).ToObject())
        {
            json[name] = value!.DeepClone();
        }

        return json;
    }
}
