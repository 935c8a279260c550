using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>The vault whose keys a call changes.</summary>
internal static class ManagedVault
{
    /// <exception cref="ApiException">Its keys cannot be changed: it is a replica, or not ACTIVE.</exception>
    public static Resource Demand(Call call)
    {
        var vault = call.DemandVault();
        Replication.DemandPrimary(vault);
        return vault.LifecycleState is "ACTIVE"
            ? vault
            : throw ApiException.IncorrectState($"The vault is {vault.LifecycleState}, not ACTIVE.");
    }

    public static bool IsPrivate(Resource vault) => vault.Text("vaultType") is "VIRTUAL_PRIVATE";
}
