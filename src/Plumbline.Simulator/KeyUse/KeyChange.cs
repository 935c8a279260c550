using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>Gives an existing resource another key, or none of the caller's, as its row in the table says.</summary>
internal sealed class KeyChange(KeyOperation row, TimeSpan delay)
{
    public Answer Run(Call call)
    {
        var resource = Target.Find(call);
        call.DemandMatch(resource);
        Lifecycle.DemandOpen(resource);
        var details = Details.Of(call);
        var check = new KeyCheck(call, row);
        var key = check.Demand(details);
        check.DemandVersions(details, key ?? KeyRotation.KeyOf(call, resource));
        var changed = resource.With(Changed(call, resource, details, key));
        KeyCheck.DemandRelease(call, resource, changed);
        call.Changes.Save(changed);
        return Target.Answer(call, changed, Work(call, changed));
    }

    private JsonObject Changed(Call call, Resource resource, JsonObject details, Resource? key)
    {
        var json = resource.Copy();
        foreach (var field in row.Clears)
        {
            json.Remove(field);
        }

        if (row.Replicas is { } replicas)
        {
            new VolumeReplicas(call, resource, replicas).Change(details, json);
            details.Remove(replicas);
        }

        Details.Apply(details, json, row, resource.Type);
        Complete(json, details, key);
        Rotate(call, resource, details, json);
        if (resource.Type.Name is AutonomousDatabaseKey.Collection)
        {
            AutonomousDatabaseKey.Settle(call, details, json, key);
        }

        return Timed(call, resource, json);
    }

    private void Complete(JsonObject json, JsonObject details, Resource? key)
    {
        foreach (var (path, value) in row.Set.Where(_ => key is not null))
        {
            var (holder, field) = BodyPath.Place(json, path);
            holder[field] = value;
        }

        foreach (var (field, value) in row.ValuesFrom(key).Where(pair => !details.ContainsKey(pair.Field)))
        {
            json[field] = value;
        }
    }

    private void Rotate(Call call, Resource resource, JsonObject details, JsonObject json)
    {
        if (row.Rotates && !row.Versions.Any(details.ContainsKey))
        {
            json["kmsKeyVersionId"] = KeyRotation.Rotate(call, resource);
        }
    }

    private JsonObject Timed(Call call, Resource resource, JsonObject json)
    {
        if (resource.Type.HasField("timeUpdated"))
        {
            json["timeUpdated"] = Draft.Time(call.Now);
        }

        return Lifecycle.HasUpdating(resource.Type) && resource.LifecycleState is { } state
            ? json.Through("UPDATING", call.Now + delay, state)
            : json;
    }

    private string? Work(Call call, Resource resource)
    {
        if (row.WorkRequest is not { } operationType || WorkRequest.TypeOf(call) is not { } type)
        {
            return null;
        }

        var work = new WorkRequest(call, type, delay);
        var touched = work.Touching("UPDATED", resource.Type.Noun.ToLowerInvariant(), resource.Id);
        return work.Accept(operationType, resource.CompartmentId, touched);
    }
}
