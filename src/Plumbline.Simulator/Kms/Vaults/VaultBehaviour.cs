using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>The vaults of a region.</summary>
internal sealed class VaultBehaviour(VaultEndpoints endpoints)
{
    public Answer ListVaults(Call call)
    {
        var compartmentId = call["compartmentId"];
        call.DemandCompartment(compartmentId);

        var vaults = call.Tenancy[ResourceTypes.Vaults].Under(call.Region, compartmentId);
        var view = ResourceApi.Summary(ResourceTypes.Vaults);
        return Answer.List(call, vaults, vault => endpoints.Complete(view.Of(vault), call, vault));
    }

    public Answer GetVault(Call call) => One(call, Find(call));

    /// <summary>The answer that shows one vault, with endpoints that this caller can reach.</summary>
    public Answer One(Call call, Resource vault) =>
        Answer.One(vault, endpoints.Complete(ResourceApi.Full(ResourceTypes.Vaults).Of(vault), call, vault));

    public static Resource Find(Call call) =>
        call.Tenancy[ResourceTypes.Vaults].Find(call.Region, call["vaultId"]) ?? throw ApiException.NotFound();

    /// <summary>The vault that a call is to change: the original, as the caller knows it, in one of these states.</summary>
    public static Resource Demand(Call call, params ReadOnlySpan<string> states)
    {
        var vault = Find(call);
        Replication.DemandPrimary(vault);
        call.DemandMatch(vault);
        if (!states.Contains(vault.LifecycleState!))
        {
            throw ApiException.IncorrectState(
                $"The vault is {vault.LifecycleState}, not {string.Join(" or ", states.ToArray())}."
            );
        }

        return vault;
    }
}
