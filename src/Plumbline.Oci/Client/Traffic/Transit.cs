namespace Plumbline.Oci.Client.Traffic;

/// <summary>
/// Counts calls that went and may not have arrived: until they are answered, but for at most a second, since one that is
/// never answered must not hold up the others.
/// </summary>
internal sealed class Transit(TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly Queue<long> _begun = new();

    public int Count => _begun.Count;

    /// <summary>How long until the oldest is taken to have arrived.</summary>
    public TimeSpan Left
    {
        get
        {
            var left = _begun.TryPeek(out var begun) ? Longest - time.GetElapsedTime(begun) : TimeSpan.Zero;
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Those that are a second old have arrived.</summary>
    public void Expire()
    {
        while (_begun.Count > 0 && Left == TimeSpan.Zero)
        {
            _begun.Dequeue();
        }
    }

    public void Begin() => _begun.Enqueue(time.GetTimestamp());

    /// <summary>One was answered. Which one does not matter: only the number counts.</summary>
    public void End() => _begun.TryDequeue(out _);
}
