namespace Plumbline.Oci.Client.Traffic;

/// <summary>
/// How many requests may be on the wire at a time, to all services together. A quarter is kept for services that have
/// none there, so that those which hang cannot starve the others.
/// </summary>
internal sealed class SharedBudget : IDisposable
{
    /// <summary>In all.</summary>
    public const int Size = 128;

    /// <summary>Of these, for the first request of a service.</summary>
    public const int Kept = 32;

    private readonly SemaphoreSlim _open = new(Size - Kept);
    private readonly SemaphoreSlim _kept = new(Kept);

    /// <returns>What to release.</returns>
    public async ValueTask<SemaphoreSlim> EnterAsync(bool isFirst, CancellationToken cancellationToken)
    {
        if (_open.Wait(0, cancellationToken))
        {
            return _open;
        }

        var slots = isFirst ? _kept : _open;
        await slots.WaitAsync(cancellationToken);
        return slots;
    }

    public void Dispose()
    {
        _open.Dispose();
        _kept.Dispose();
    }
}
