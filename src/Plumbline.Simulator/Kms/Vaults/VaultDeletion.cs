using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Keys;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>ScheduleVaultDeletion and CancelVaultDeletion: a vault takes its keys with it, and brings them back.</summary>
internal sealed class VaultDeletion(VaultBehaviour vaults, TimeSpan delay)
{
    /// <summary>Hidden with a key that goes because its vault does: the state it had.</summary>
    private const string EarlierState = "beforeVaultDeletion";

    public Answer ScheduleVaultDeletion(Call call)
    {
        var vault = VaultBehaviour.Demand(call, "ACTIVE");
        var time = DeletionTime.Of(call);
        var keys = call.Tenancy[ResourceTypes.Keys].Under(vault.Region, vault.Id);
        if (Array.Find(keys, key => IsScheduled(key) && DeletionTime.Of(key) > time) is { } later)
        {
            throw ApiException.IncorrectState(
                $"Key {later.Id} is to be deleted after the vault, at {later.Text("timeOfDeletion")}: give the vault a later time."
            );
        }

        foreach (var key in keys.Where(key => !IsScheduled(key) && key.LifecycleState is not "DELETED"))
        {
            var earlier = Steps.LastState(key);
            var json = key.Copy().Scheduled(call.Now + delay, time).Hide(EarlierState, earlier);
            call.Changes.Save(key.With(AutoRotation.Resume(json)));
        }

        return vaults.One(call, call.Changes.Save(vault.With(vault.Copy().Scheduled(call.Now + delay, time))));
    }

    public Answer CancelVaultDeletion(Call call)
    {
        var vault = VaultBehaviour.Demand(call, "PENDING_DELETION");
        foreach (var key in call.Tenancy[ResourceTypes.Keys].Under(vault.Region, vault.Id))
        {
            if (key.Hidden(EarlierState)?.GetString() is { } earlier && IsScheduled(key))
            {
                var json = key.Copy().Cancelled(call.Now + delay, earlier).Hide(EarlierState, value: null);
                call.Changes.Save(key.With(AutoRotation.Resume(json)));
            }
        }

        return vaults.One(call, call.Changes.Save(vault.With(vault.Copy().Cancelled(call.Now + delay, "ACTIVE"))));
    }

    private static bool IsScheduled(Resource key) =>
        key.LifecycleState is "SCHEDULING_DELETION" or "PENDING_DELETION" or "DELETING";
}
