using System.Collections.Concurrent;
using Plumbline.Simulator.Access;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.State;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A tenancy while it is served: its seed plus what calls and time have changed since.</summary>
internal sealed class TenancyState
{
    private readonly ConcurrentDictionary<ResourceType, ResourceCollection> _collections;
    private readonly Lock _writing = new();
    private readonly Agenda _agenda = new();
    private StateStore? _store;

    public TenancyState(TenancySeed seed, StateStore? store = null, TimeSpan memory = default)
    {
        (Seed, _store, History) = (seed, store, new History(memory));
        _collections = new(
            seed.Resources.GroupBy(r => r.Type).Select(g => KeyValuePair.Create(g.Key, new ResourceCollection([.. g])))
        );
        Administration = new Administration(this);
        VaultDirectory = new(this[ResourceTypes.Vaults].All);
        if (store is not null)
        {
            Apply(store.Changes(seed.Id), store.Answers(seed.Id), DateTimeOffset.MinValue);
        }
    }

    public TenancySeed Seed { get; }

    public string Id => Seed.Id;

    /// <summary>What resources were a while ago.</summary>
    public History History { get; }

    /// <summary>Who may do what.</summary>
    public Administration Administration { get; }

    /// <summary>All subscriptions: those that it started with, and those that calls have added.</summary>
    public IReadOnlyList<RegionSubscription> Regions =>
        [.. Seed.Regions, .. this[IamTypes.RegionSubscriptions].All.Select(RegionSubscription.Of)];

    public VaultDirectory VaultDirectory { get; }

    public RetryTokens RetryTokens { get; } = new();

    public ResourceCollection this[ResourceType type] => _collections.GetOrAdd(type, static _ => new([]));

    /// <summary>All collections that hold or held something.</summary>
    public IEnumerable<KeyValuePair<ResourceType, ResourceCollection>> Collections => _collections;

    public Resource? Find(ResourceType type, string region, string parentId, string id) =>
        this[type].Find(type.IsGlobal ? "" : region, type.KeyOf(parentId, id));

    /// <summary>
    /// Runs a call that may change something: one at a time, as if they came in a row, and each whole or not at all.
    /// A repeated call gets its first answer.
    /// </summary>
    public Answer Change(Call call, Behaviour behaviour)
    {
        lock (_writing)
        {
            Settle(call.Now);
            if (RetryTokens.Find(call) is { } known)
            {
                return known;
            }

            var answer = behaviour(call);
            Replication.Follow(this, call.Changes);
            var remembered = RetryTokens.Of(call, answer);
            _store?.Save(Id, call.Changes, remembered);
            Apply(call.Changes, remembered is null ? [] : [remembered], call.Now);
            return answer;
        }
    }

    /// <summary>Keeps what a call that only reads has made on its way, such as a key that was not needed before.</summary>
    public void Keep(Call call)
    {
        if (call.Changes.IsEmpty)
        {
            return;
        }

        lock (_writing)
        {
            _store?.Save(Id, call.Changes, answer: null);
            Apply(call.Changes, [], call.Now);
        }
    }

    /// <summary>Does what is due by then. What follows from time alone is not kept: it would follow again.</summary>
    public void CatchUp(DateTimeOffset now)
    {
        lock (_writing)
        {
            Settle(now);
        }
    }

    /// <summary>Whether time alone will change something by then.</summary>
    public bool HasDue(DateTimeOffset now) => _agenda.HasDue(now);

    /// <summary>
    /// After the clock was moved: what is pending deletion since the seed, and due, goes like anything else.
    /// </summary>
    public void ClockMoved(DateTimeOffset now)
    {
        lock (_writing)
        {
            foreach (var resource in Deletion.Due(this, now))
            {
                Put(Deletion.Scheduled(resource, now), now);
            }

            Settle(now);
        }
    }

    /// <summary>Before a reset: what calls still change here is not kept, the seed takes its place.</summary>
    public void Retire()
    {
        lock (_writing)
        {
            _store = null;
        }
    }

    private void Apply(Changes changes, IReadOnlyList<RememberedAnswer> answers, DateTimeOffset at)
    {
        foreach (var resource in changes.Put)
        {
            Put(resource, at);
        }

        foreach (var resource in changes.Removed)
        {
            History.Note(at, this[resource.Type].Find(resource.Region, resource.Key), after: null);
            this[resource.Type].Remove(resource);
        }

        foreach (var answer in answers)
        {
            RetryTokens.Remember(answer);
        }
    }

    private void Settle(DateTimeOffset now)
    {
        while (_agenda.Take(now) is var (known, due))
        {
            // Whoever changed it meanwhile has put it there again, if it still has steps to take.
            if (this[known.Type].Find(known.Region, known.Key)?.Json == known.Json)
            {
                Take(known, due);
            }
        }
    }

    private void Take(Resource resource, DateTimeOffset due)
    {
        var changes = new Changes();
        foreach (var next in Events.Take(this, resource))
        {
            changes.Save(next);
        }

        Replication.Follow(this, changes);
        // An event makes what later calls take for granted, so unlike a step it is kept.
        if (Steps.Event(resource) is not null)
        {
            _store?.Save(Id, changes, answer: null);
        }

        Apply(changes, [], due);
    }

    private void Put(Resource resource, DateTimeOffset at)
    {
        var before = this[resource.Type].Find(resource.Region, resource.Key);
        History.Note(at, before, this[resource.Type].Put(resource));
        if (resource.Type == ResourceTypes.Vaults)
        {
            VaultDirectory.LabelOf(resource);
        }

        _agenda.Add(resource);
    }
}
