using System.Collections.Immutable;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator;

/// <summary>All tenancies of one simulator.</summary>
internal sealed class Simulation
{
    private readonly IReadOnlyList<TenancySeed> _seeds;
    private volatile ImmutableDictionary<string, TenancyState> _tenancies = [];

    public Simulation(IReadOnlyList<TenancySeed> seeds)
    {
        _seeds = seeds;
        Reset();
    }

    /// <summary>The region that is served where no host names one.</summary>
    public string HomeRegion => _seeds[0].HomeRegion;

    public TenancyState? Find(string tenancyId) => _tenancies.GetValueOrDefault(tenancyId);

    public void Reset() =>
        _tenancies = _seeds.ToImmutableDictionary(
            seed => seed.Id,
            seed => new TenancyState(seed),
            StringComparer.Ordinal
        );
}
