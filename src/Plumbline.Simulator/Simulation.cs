using System.Collections.Immutable;
using System.Globalization;
using Plumbline.Simulator.State;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator;

/// <summary>All tenancies of one simulator, and the time they live in.</summary>
internal sealed class Simulation
{
    private const string ClockSetting = "clock";
    private readonly IReadOnlyList<TenancySeed> _seeds;
    private readonly StateStore? _store;
    private readonly TimeSpan _memory;
    private readonly Lock _gate = new();
    private volatile ImmutableDictionary<string, TenancyState> _tenancies = [];

    public Simulation(IReadOnlyList<TenancySeed> seeds, SimulatedClock clock, StateStore? store, TimeSpan memory)
    {
        (_seeds, Clock, _store, _memory) = (seeds, clock, store, memory);
        if (store?.Setting(ClockSetting) is { } ahead)
        {
            clock.Advance(TimeSpan.FromTicks(long.Parse(ahead, CultureInfo.InvariantCulture)));
        }

        Fill();
    }

    public SimulatedClock Clock { get; }

    /// <summary>In the order they were asked for.</summary>
    public IEnumerable<TenancyState> Tenancies => _seeds.Select(seed => _tenancies[seed.Id]);

    /// <summary>The region that is served where no host names one.</summary>
    public string HomeRegion => _seeds[0].HomeRegion;

    public TenancyState? Find(string tenancyId) => _tenancies.GetValueOrDefault(tenancyId);

    /// <summary>Back to the seeds and to the machine's time.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            foreach (var tenancy in Tenancies)
            {
                tenancy.Retire();
            }

            Clock.Reset();
            _store?.Clear();
            Fill();
        }
    }

    /// <summary>Moves the clock forward; what is due until then happens.</summary>
    public void Advance(TimeSpan by)
    {
        lock (_gate)
        {
            Clock.Advance(by);
            _store?.Set(ClockSetting, Clock.Ahead.Ticks.ToString(CultureInfo.InvariantCulture));
            Arrive();
        }
    }

    private void Fill()
    {
        _tenancies = _seeds.ToImmutableDictionary(
            seed => seed.Id,
            seed => new TenancyState(seed, _store, _memory),
            StringComparer.Ordinal
        );
        if (Clock.Ahead > TimeSpan.Zero)
        {
            Arrive();
        }
    }

    private void Arrive()
    {
        foreach (var tenancy in _tenancies.Values)
        {
            tenancy.ClockMoved(Clock.GetUtcNow());
        }
    }
}
