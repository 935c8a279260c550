using Plumbline.Oci.Discovery;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Kms;

/// <summary>In which order the compartments in scope are asked for a vault's keys.</summary>
internal sealed class KeyCompartments(RegionScan scan, Vault vault, Hints? hints)
{
    private const int LargestBatch = 32;

    /// <summary>Where Search saw keys of the vault. Its wrapping key is no key of a customer.</summary>
    public IReadOnlyList<string> Pointed { get; } =
    [.. First(vault, hints).Distinct().Where(scan.KeyCompartmentIds.Contains)];

    /// <summary>
    /// The others, the nearest to the vault first, in batches that grow: mostly few are needed, and when many are, they
    /// should not be asked one after the other.
    /// </summary>
    public IEnumerable<IReadOnlyList<string>> Others
    {
        get
        {
            var rest = NearestFirst().Except(Pointed).GetEnumerator();
            for (var size = 1; ; size = Math.Min(size * 2, LargestBatch))
            {
                var batch = Take(rest, size);
                if (batch.Count == 0)
                {
                    yield break;
                }

                yield return batch;
            }
        }
    }

    /// <summary>
    /// No documentation says that EXTERNAL keys are counted: a vault of such keys that counts none is looked at all the
    /// same, and one key found there makes the count void.
    /// </summary>
    private static IEnumerable<string> First(Vault vault, Hints? hints)
    {
        var pointed = hints?.CompartmentsBelow(vault.Id, vault.WrappingkeyId) ?? [];
        return vault.VaultType == VaultType.External ? pointed.Append(vault.CompartmentId) : pointed;
    }

    private static List<string> Take(IEnumerator<string> from, int size)
    {
        var batch = new List<string>(size);
        while (batch.Count < size && from.MoveNext())
        {
            batch.Add(from.Current);
        }

        return batch;
    }

    /// <summary>The vault's own compartment mostly holds all its keys: the others are ordered only when they are needed.</summary>
    private IEnumerable<string> NearestFirst()
    {
        var ids = scan.KeyCompartmentIds;
        if (ids.Contains(vault.CompartmentId))
        {
            yield return vault.CompartmentId;
        }

        foreach (var id in ids.Where(id => id != vault.CompartmentId).OrderBy(DistanceToVault))
        {
            yield return id;
        }
    }

    private int DistanceToVault(string compartmentId) => scan.Compartments.Distance(vault.CompartmentId, compartmentId);
}
