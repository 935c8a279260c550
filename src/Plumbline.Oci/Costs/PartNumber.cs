namespace Plumbline.Oci.Costs;

/// <summary>Oracle's part numbers of what this program can count.</summary>
internal static class PartNumber
{
    /// <summary>Key versions of HSM keys in virtual vaults, by month.</summary>
    public const string HsmKeyVersions = "B92092";

    /// <summary>Virtual private vaults, by hour.</summary>
    public const string PrivateVaults = "B90328";

    /// <summary>Key versions of external key managers, by month.</summary>
    public const string ExternalKeyVersions = "B98100";

    /// <summary>Partitions of dedicated HSM clusters, by hour.</summary>
    public const string HsmPartitions = "B99597";

    public static IReadOnlyList<string> All { get; } =
    [HsmKeyVersions, PrivateVaults, ExternalKeyVersions, HsmPartitions];
}
