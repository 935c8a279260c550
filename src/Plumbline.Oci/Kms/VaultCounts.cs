using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Limits;

namespace Plumbline.Oci.Kms;

/// <summary>How many vaults of each type OCI counts in a region, as far as it was asked.</summary>
internal sealed class VaultCounts(RegionScan scan)
{
    private readonly UsedCountReader _reader = new(scan.Connection, scan.Reader, scan.Region);
    private readonly Dictionary<string, long?> _used = new(StringComparer.Ordinal);

    /// <summary>The limits that vaults of a type use up. None counts EXTERNAL vaults.</summary>
    public static IReadOnlyDictionary<string, string> Limits { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [VaultType.Default] = "virtual-vault-count",
            [VaultType.VirtualPrivate] = "virtual-private-vault-count",
        };

    /// <summary>By vault type; null where the count cannot be read.</summary>
    public IReadOnlyDictionary<string, long?> Used => _used;

    /// <summary>Why a count cannot be read; null when all that were asked for could.</summary>
    public OciException? Failure { get; private set; }

    public async Task ReadAsync(string vaultType, CancellationToken cancellationToken)
    {
        var (used, failure) = await _reader.ReadAsync("kms", Limits[vaultType], cancellationToken);
        _used[vaultType] = used;
        Failure ??= failure;
    }

    /// <summary>Whoever resumes this scan asks again.</summary>
    public void Forget(string vaultType) => _reader.Forget("kms", Limits[vaultType]);
}
