namespace Plumbline.Oci.Client.Traffic;

/// <summary>Those who wait, first come, first served. Whoever is stopped leaves the line and takes nothing along.</summary>
/// <param name="owner">The lock of what is waited for; whoever joins or calls holds it.</param>
internal sealed class WaitLine(Lock owner)
{
    private readonly LinkedList<TaskCompletionSource> _places = new();

    public bool IsEmpty => _places.Count == 0;

    public int Count => _places.Count;

    /// <summary>Takes the last place.</summary>
    public LinkedListNode<TaskCompletionSource> Join() =>
        _places.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>Ends when the place was called. The lock is not held here.</summary>
    /// <exception cref="OperationCanceledException">It was left before.</exception>
    public async Task WaitAsync(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        await using (cancellationToken.UnsafeRegister(_ => Leave(place, cancellationToken), null))
        {
            await place.Value.Task;
        }
    }

    /// <summary>Lets the first one go.</summary>
    public void CallFirst()
    {
        var first = _places.First!;
        _places.RemoveFirst();
        first.Value.SetResult();
    }

    private void Leave(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (owner)
        {
            if (place.List is not null)
            {
                _places.Remove(place);
                place.Value.SetCanceled(cancellationToken);
            }
        }
    }
}
