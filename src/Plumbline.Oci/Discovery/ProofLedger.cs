using Plumbline.Core.Scans;

namespace Plumbline.Oci.Discovery;

/// <summary>Adds up what OCI counts and what was listed. Safe to use from many threads.</summary>
internal sealed class ProofLedger
{
    private readonly Dictionary<(string Region, string Source), CountProof> _proofs = [];
    private readonly Lock _gate = new();

    public IReadOnlyList<CountProof> All
    {
        get
        {
            lock (_gate)
            {
                return
                [
                    .. _proofs
                        .Values.OrderBy(proof => proof.Region, StringComparer.Ordinal)
                        .ThenBy(proof => proof.Source, StringComparer.Ordinal),
                ];
            }
        }
    }

    /// <param name="agrees">Whether the two say the same.</param>
    public void Add(string region, string source, long counted, long listed, bool agrees)
    {
        lock (_gate)
        {
            var known = _proofs.GetValueOrDefault((region, source)) ?? new CountProof(region, source, 0, 0, 0, 0);
            _proofs[(region, source)] = known with
            {
                Checks = known.Checks + 1,
                Agreeing = known.Agreeing + (agrees ? 1 : 0),
                Counted = known.Counted + counted,
                Listed = known.Listed + listed,
            };
        }
    }
}
