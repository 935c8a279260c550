using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>Scheduling and calling off the deletion of keys and of single versions.</summary>
internal sealed class KeyDeletion(TimeSpan delay)
{
    /// <summary>The versions go with their key: see <see cref="KeyVersions"/>.</summary>
    public Answer ScheduleKeyDeletion(Call call)
    {
        var key = KeyAction.Begin(call, "ENABLED", "DISABLED");
        var at = DeletionTime.Of(call);
        return KeyAction.Finish(call, key, ScheduledDeletion.Schedule(key, call.Now, at, delay));
    }

    public Answer CancelKeyDeletion(Call call)
    {
        var key = KeyAction.Begin(call, "PENDING_DELETION");
        var json = ScheduledDeletion.Cancel(key, call.Now, delay);
        return KeyAction.Finish(call, key, AutoRotation.Resume(json));
    }

    public Answer ScheduleKeyVersionDeletion(Call call)
    {
        var version = Begin(call, "ENABLED");
        if (version.Id == KeyBehaviour.Find(call).Text("currentKeyVersion"))
        {
            throw ApiException.IncorrectState("The current version of a key cannot be deleted: rotate the key first.");
        }

        var at = DeletionTime.Of(call);
        return Finish(call, version.With(ScheduledDeletion.Schedule(version, call.Now, at, delay)));
    }

    public Answer CancelKeyVersionDeletion(Call call)
    {
        var version = Begin(call, "PENDING_DELETION");
        return Finish(call, version.With(ScheduledDeletion.Cancel(version, call.Now, delay)));
    }

    private static Resource Begin(Call call, string state)
    {
        var key = KeyBehaviour.Find(call);
        ManagedVault.Demand(call);
        var version = KeyVersions.Find(call.Tenancy, key, call["keyVersionId"]) ?? throw ApiException.NotFound();
        call.DemandMatch(version);
        KeyAction.DemandState("key", key, "ENABLED", "DISABLED");
        KeyAction.DemandState("key version", version, state);
        return version;
    }

    private static Answer Finish(Call call, Resource version) =>
        Answer.One(call.Changes.Save(version), ResourceApi.Full(ResourceTypes.KeyVersions));
}
