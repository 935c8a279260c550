using System.Text.Json;

namespace Plumbline.Bench.Scanning;

/// <summary>A tenancy as the simulator exports it; every generated compartment is active.</summary>
internal sealed record TenancyAnswer(
    IReadOnlyList<JsonElement> Regions,
    IReadOnlyList<TenancyAnswer.Item> Compartments,
    IReadOnlyList<TenancyAnswer.Item> Vaults,
    IReadOnlyList<TenancyAnswer.Item> Keys
)
{
    private const int PageSize = 1000;

    public Truth Judge()
    {
        var active = Vaults.Where(vault => vault.LifecycleState == "ACTIVE").ToDictionary(vault => vault.Id);
        var enabled = Keys.Where(key => key.LifecycleState == "ENABLED" && active.ContainsKey(key.VaultId!)).ToList();
        return new Truth(enabled.Count(key => key.ProtectionMode == "HSM"), ManualCalls(active, enabled));
    }

    /// <summary>Regions and compartments, then vaults by region and compartment, each vault, its keys, each key.</summary>
    private int ManualCalls(Dictionary<string, Item> active, List<Item> enabled)
    {
        var found = enabled.Count(key => IsBesideVault(key, active));
        var keyPages = Keys.Where(key => active.ContainsKey(key.VaultId!) && IsBesideVault(key, active))
            .CountBy(key => key.VaultId!)
            .Sum(vault => Pages(vault.Value) - 1);
        var vaultLists = Regions.Count * (Compartments.Count + 1);
        return 1 + Pages(Compartments.Count) + vaultLists + (2 * active.Count) + keyPages + found;
    }

    private static bool IsBesideVault(Item key, Dictionary<string, Item> vaults) =>
        vaults[key.VaultId!].CompartmentId == key.CompartmentId;

    private static int Pages(int items) => Math.Max(1, (items + PageSize - 1) / PageSize);

    internal sealed record Item(
        string Id,
        string CompartmentId,
        string? VaultId,
        string? LifecycleState,
        string? ProtectionMode
    );
}
