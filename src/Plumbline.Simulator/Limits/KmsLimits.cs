using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Limits;

/// <summary>
/// How many vaults and key versions a tenancy may have in a region. Whatever is not DELETED counts, so a vault that is
/// pending deletion does.
/// </summary>
internal static class KmsLimits
{
    public const string Service = "kms";

    private static readonly KmsLimit Vaults = new("virtual-vault-count", "Virtual Vault Count", 10, Count("DEFAULT"));

    private static readonly KmsLimit PrivateVaults = new(
        "virtual-private-vault-count",
        "Virtual Private Vault Count",
        // OCI's own is 0 until one asks for more; here that would only be in the way.
        5,
        Count("VIRTUAL_PRIVATE")
    );

    private static readonly KmsLimit SoftwareVersions = new(
        "virtual-vault-softwarekeyversion-count",
        "Software Key Version Count for Virtual Vaults",
        Default: null,
        SoftwareVersionsOf
    );

    public static IReadOnlyList<KmsLimit> All { get; } = [Vaults, PrivateVaults, SoftwareVersions];

    public static void DemandRoomForVault(TenancyState tenancy, string region, string vaultType)
    {
        if (vaultType is "DEFAULT" or "VIRTUAL_PRIVATE")
        {
            DemandRoom(tenancy, region, vaultType is "DEFAULT" ? Vaults : PrivateVaults, more: 1);
        }
    }

    /// <summary>Before a version of a key is made: an asymmetric one counts twice.</summary>
    public static void DemandRoomForVersion(
        TenancyState tenancy,
        Resource vault,
        string? protectionMode,
        string? algorithm
    )
    {
        if (protectionMode is "SOFTWARE" && vault.Text("vaultType") is "DEFAULT")
        {
            DemandRoom(tenancy, vault.Region, SoftwareVersions, Weight(algorithm));
        }
    }

    /// <summary>
    /// The limit in this region; null if none is known. A tenancy file may set it; a file with more than the default
    /// is of a tenancy that was granted more.
    /// </summary>
    public static long? ValueOf(TenancyState tenancy, string region, KmsLimit limit)
    {
        if (LimitValues.Seeded(tenancy, region, Service, limit.Name)?.Number("value") is { } value)
        {
            return value;
        }

        return limit.Default is { } usual
            ? SeededVaults(tenancy, region, limit) is var seeded && seeded > usual
                ? usual + seeded
                : usual
            : null;
    }

    private static void DemandRoom(TenancyState tenancy, string region, KmsLimit limit, int more)
    {
        if (ValueOf(tenancy, region, limit) is { } value && limit.UsedIn(tenancy, region) + more > value)
        {
            throw new ApiException(
                400,
                "LimitExceeded",
                $"The limit {limit.Name} of service {Service} is {value} in {region}, and no room is left."
            );
        }
    }

    private static long SeededVaults(TenancyState tenancy, string region, KmsLimit limit)
    {
        var type = limit == Vaults ? "DEFAULT" : "VIRTUAL_PRIVATE";
        return tenancy.Seed.Of(ResourceTypes.Vaults).Count(v => v.Region == region && v.Text("vaultType") == type);
    }

    private static Func<TenancyState, string, IEnumerable<(Resource Holder, int Count)>> Count(string vaultType) =>
        (tenancy, region) => VaultsOf(tenancy, region, vaultType).Select(vault => (vault, 1));

    private static IEnumerable<(Resource Holder, int Count)> SoftwareVersionsOf(TenancyState tenancy, string region) =>
        VaultsOf(tenancy, region, "DEFAULT")
            .SelectMany(vault => Kms.KeyBehaviour.KeysOf(tenancy, vault))
            .Where(key => VaultUsage.IsKept(key) && VaultUsage.IsSoftware(key))
            .Select(key => (key, Weight(key.Text("algorithm")) * VaultUsage.Versions(tenancy, key)));

    private static IEnumerable<Resource> VaultsOf(TenancyState tenancy, string region, string vaultType) =>
        tenancy[ResourceTypes.Vaults]
            .All.Where(vault => vault.Region == region && VaultUsage.IsKept(vault))
            .Where(vault => vault.Text("vaultType") == vaultType);

    private static int Weight(string? algorithm) => algorithm is null or "AES" ? 1 : 2;
}
