using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Remembers for a while what resources were before they changed, for those who see changes late.</summary>
internal sealed class History(TimeSpan span)
{
    private readonly Lock _gate = new();
    private readonly Queue<(DateTimeOffset At, Resource? Before, Resource? After)> _changes = new();

    /// <summary>Takes note of a change: nothing before is a creation, nothing after a removal.</summary>
    public void Note(DateTimeOffset at, Resource? before, Resource? after)
    {
        if (span == TimeSpan.Zero)
        {
            return;
        }

        lock (_gate)
        {
            _changes.Enqueue((at, before, after));
            while (_changes.Peek().At + span < at)
            {
                _changes.Dequeue();
            }
        }
    }

    /// <summary>For each resource of now (or, if it has gone, of then) that has changed since a time: what it was then.</summary>
    public Dictionary<Resource, Resource?> Since(DateTimeOffset time)
    {
        var first = new Dictionary<(ResourceType, string, string), Resource?>();
        var last = new Dictionary<(ResourceType, string, string), Resource>();
        lock (_gate)
        {
            foreach (var (_, before, after) in _changes.Where(change => change.At > time))
            {
                var known = after ?? before!;
                var place = (known.Type, known.Region, known.Key);
                first.TryAdd(place, before);
                last[place] = known;
            }
        }

        return last.ToDictionary(pair => pair.Value, pair => first[pair.Key]);
    }
}
