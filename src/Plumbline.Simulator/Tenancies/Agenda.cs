using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Which resources have a step to take, by its time. Writers are kept apart by the tenancy.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<Resource, DateTimeOffset> _due = new();

    // Readers look at it without a lock.
    private long _next = long.MaxValue;

    /// <summary>Whether time alone will change something by then.</summary>
    public bool HasDue(DateTimeOffset now) => Volatile.Read(ref _next) <= now.UtcTicks;

    public void Add(Resource resource)
    {
        if (Steps.Due(resource) is { } due)
        {
            _due.Enqueue(resource, due);
            NoteNext();
        }
    }

    /// <summary>The next one due by then, with its time; it may have changed since it was added.</summary>
    public (Resource Resource, DateTimeOffset Due)? Take(DateTimeOffset now)
    {
        if (!HasDue(now) || !_due.TryDequeue(out var resource, out var due))
        {
            return null;
        }

        NoteNext();
        return (resource, due);
    }

    private void NoteNext() =>
        Volatile.Write(ref _next, _due.TryPeek(out _, out var due) ? due.UtcTicks : long.MaxValue);
}
