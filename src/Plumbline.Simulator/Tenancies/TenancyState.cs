using System.Collections.Concurrent;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A tenancy while it is served: its seed plus what calls and time have changed since.</summary>
internal sealed class TenancyState
{
    private readonly ConcurrentDictionary<ResourceType, ResourceCollection> _collections;
    private readonly PriorityQueue<Resource, DateTimeOffset> _due = new();

    // Readers look at it without the lock.
    private long _nextDue = long.MaxValue;

    public TenancyState(TenancySeed seed)
    {
        Seed = seed;
        _collections = new(
            seed.Resources.GroupBy(r => r.Type).Select(g => KeyValuePair.Create(g.Key, new ResourceCollection([.. g])))
        );
        VaultDirectory = new(this[ResourceTypes.Vaults].All);
        Faults.Replace(seed.Faults);
    }

    public TenancySeed Seed { get; }

    public string Id => Seed.Id;

    /// <summary>Held by whoever changes this tenancy: one change at a time, as if they came in a row.</summary>
    public Lock Writing { get; } = new();

    public VaultDirectory VaultDirectory { get; }

    public FaultTable Faults { get; } = new();

    public RetryTokens RetryTokens { get; } = new();

    public ResourceCollection this[ResourceType type] => _collections.GetOrAdd(type, static _ => new([]));

    /// <summary>All collections that hold or held something.</summary>
    public IEnumerable<KeyValuePair<ResourceType, ResourceCollection>> Collections => _collections;

    public Resource? Find(ResourceType type, string region, string parentId, string id) =>
        this[type].Find(type.IsGlobal ? "" : region, type.KeyOf(parentId, id));

    public bool HasCompartment(string id) => id == Id || this[ResourceTypes.Compartments].Find("", id) is not null;

    /// <summary>A compartment and everything below it.</summary>
    public IEnumerable<string> Subtree(string compartmentId) =>
        this[ResourceTypes.Compartments]
            .Under("", compartmentId)
            .SelectMany(child => Subtree(child.Id))
            .Prepend(compartmentId);

    /// <summary>Makes changes visible. The caller holds <see cref="Writing"/>.</summary>
    public void Apply(Changes changes)
    {
        foreach (var resource in changes.Put)
        {
            Watch(this[resource.Type].Put(resource));
            if (resource.Type == ResourceTypes.Vaults)
            {
                VaultDirectory.LabelOf(resource);
            }
        }

        foreach (var resource in changes.Removed)
        {
            this[resource.Type].Remove(resource);
        }
    }

    /// <summary>Whether time alone will change something by then.</summary>
    public bool HasDue(DateTimeOffset now) => Volatile.Read(ref _nextDue) <= now.UtcTicks;

    /// <summary>What time has brought about until now, oldest first. The caller holds <see cref="Writing"/>.</summary>
    public Changes Settle(DateTimeOffset now)
    {
        var changes = new Changes();
        while (HasDue(now))
        {
            var known = _due.Dequeue();
            NoteNextDue();
            // Whoever changed it meanwhile has put it in the queue again, if it still has steps to take.
            if (this[known.Type].Find(known.Region, known.Key) == known)
            {
                foreach (var next in Events.Take(this, known))
                {
                    Watch(this[next.Type].Put(next));
                    changes.Save(next);
                }
            }
        }

        return changes;
    }

    private void Watch(Resource resource)
    {
        if (Steps.Due(resource) is { } due)
        {
            _due.Enqueue(resource, due);
            NoteNextDue();
        }
    }

    private void NoteNextDue() =>
        Volatile.Write(ref _nextDue, _due.TryPeek(out _, out var due) ? due.UtcTicks : long.MaxValue);
}
