using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Limits;

namespace Plumbline.Oci.Kms;

/// <summary>How many vaults of each type OCI counts in a region.</summary>
/// <param name="Used">By vault type; a type whose count cannot be read is missing.</param>
/// <param name="Failure">Why one cannot be read; null when all can.</param>
internal sealed record VaultCounts(IReadOnlyDictionary<string, long> Used, OciException? Failure)
{
    /// <summary>The limits that vaults of a type use up. None counts EXTERNAL vaults.</summary>
    public static IReadOnlyDictionary<string, string> Limits { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [VaultType.Default] = "virtual-vault-count",
            [VaultType.VirtualPrivate] = "virtual-private-vault-count",
        };

    public bool IsWhole => Used.Count == Limits.Count;

    public static async Task<VaultCounts> ReadAsync(RegionScan scan, CancellationToken cancellationToken)
    {
        var reader = new UsedCountReader(scan.Connection, scan.Reader, scan.Region);
        var answers = await Task.WhenAll(
            Limits.Select(async limit =>
                (Type: limit.Key, Answer: await reader.ReadAsync("kms", limit.Value, cancellationToken))
            )
        );
        return new VaultCounts(
            answers
                .Where(pair => pair.Answer.Used is not null)
                .ToDictionary(pair => pair.Type, pair => pair.Answer.Used!.Value),
            answers.Select(pair => pair.Answer.Failure).FirstOrDefault(failure => failure is not null)
        );
    }
}
