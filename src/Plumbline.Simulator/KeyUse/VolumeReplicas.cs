using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>
/// The copies of a volume or volume group in other regions. No operation changes a copy itself: the list in the source
/// says which there are and with which keys.
/// </summary>
internal sealed class VolumeReplicas(Call call, Resource source, string field)
{
    private readonly ResourceType _type = ResourceTypes.Find($"core.{field}")!;

    // blockVolumeReplicas: blockVolumeReplicaId, blockVolumeId.
    private readonly string _idField = $"{field[..^1]}Id";
    private readonly string _sourceField = field.Replace("Replicas", "Id", StringComparison.Ordinal);

    /// <summary>Makes the source's copies those that the body lists; a body without a list changes none.</summary>
    public void Change(JsonObject details, JsonObject json)
    {
        if (details[field] is not JsonArray wanted)
        {
            return;
        }

        var known = (json[field] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var kept = new JsonArray();
        foreach (var replica in wanted.OfType<JsonObject>())
        {
            var old = known.Find(other => Domain(other) == Domain(replica));
            kept.Add((JsonNode)Keep(replica, old));
            known.Remove(old!);
        }

        known.ForEach(Drop);
        json[field] = kept;
    }

    private JsonObject Keep(JsonObject wanted, JsonObject? old)
    {
        var region = RegionOf(wanted);
        var id = old is null ? NewId(region) : BodyPath.Text(old, _idField)!;
        var replica = old?.DeepClone().AsObject() ?? new JsonObject { [_idField] = id };
        replica["availabilityDomain"] = Domain(wanted);
        replica["displayName"] = BodyPath.Text(wanted, "displayName") ?? BodyPath.Text(replica, "displayName") ?? id;
        if (BodyPath.Text(wanted, "xrrKmsKeyId") is { } keyId)
        {
            replica["kmsKeyId"] = keyId;
        }

        Save(region, id, replica);
        return replica;
    }

    private void Save(string region, string id, JsonObject replica)
    {
        var known = call.Tenancy[_type].Find(region, id);
        var draft = new Draft(known?.Copy() ?? New(id)).Set("displayName", BodyPath.Text(replica, "displayName"));
        if (_type.HasField("kmsKeyId") && BodyPath.Text(replica, "kmsKeyId") is { } keyId)
        {
            draft.Set("kmsKeyId", keyId);
        }

        draft.Set("availabilityDomain", Domain(replica));
        call.Changes.Save(
            known?.With(draft.ToObject()) ?? new Resource(_type, region, source.CompartmentId!, id, draft.ToBytes())
        );
    }

    private JsonObject New(string id) =>
        new Draft(new JsonObject())
            .Set("id", id)
            .Set("compartmentId", source.CompartmentId)
            .Set(_sourceField, source.Id)
            .Set("lifecycleState", "AVAILABLE")
            .Set("timeCreated", Draft.Time(call.Now))
            .Set("timeLastSynced", Draft.Time(call.Now))
            .WithTags()
            .ToObject();

    private void Drop(JsonObject old)
    {
        if (call.Tenancy[_type].Find(RegionOf(old), BodyPath.Text(old, _idField) ?? "") is { } replica)
        {
            call.Changes.Remove(replica);
        }
    }

    private string RegionOf(JsonObject replica) =>
        KeyRegions.Named(call.Tenancy, Domain(replica), "availabilityDomain");

    private static string? Domain(JsonObject replica) => BodyPath.Text(replica, "availabilityDomain");

    private string NewId(string region) =>
        Ocid.Regional(_type.Noun.ToLowerInvariant(), region, Guid.NewGuid().ToString());
}
