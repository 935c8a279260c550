namespace Plumbline.Oci.Discovery;

/// <summary>
/// Whether a scan is thorough. Left to us, it is when that costs few calls at the most, which is known when every
/// region's Search has said how many vaults there are. Safe to use from many threads.
/// </summary>
/// <remarks>The most that a thorough scan takes: every region and every vault asked about every compartment.</remarks>
internal sealed class DiscoveryChoice
{
    /// <summary>At the ten calls a second that OCI allows, less than a minute.</summary>
    private const long CheapCalls = 500;

    private readonly TaskCompletionSource<bool> _isThorough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _compartments;
    private long _calls;
    private int _awaited;

    public DiscoveryChoice(DiscoveryMode mode, int regions, int compartments)
    {
        _compartments = compartments;
        _awaited = regions;
        _calls = (long)regions * compartments;
        if (mode != DiscoveryMode.Auto || _calls > CheapCalls)
        {
            _isThorough.SetResult(mode == DiscoveryMode.Thorough);
        }
    }

    public Task<bool> IsThorough => _isThorough.Task;

    /// <summary>Nothing is to be decided: no region has to be searched for the sake of the choice.</summary>
    public bool IsMade => _isThorough.Task.IsCompleted;

    /// <summary>What one region's Search says.</summary>
    /// <param name="vaults">How many places of vaults there are; 0 when Search does not answer.</param>
    public void Report(int vaults)
    {
        var calls = Interlocked.Add(ref _calls, vaults * _compartments);
        var isLast = Interlocked.Decrement(ref _awaited) == 0;
        if (calls > CheapCalls)
        {
            _isThorough.TrySetResult(false);
        }
        else if (isLast)
        {
            _isThorough.TrySetResult(true);
        }
    }
}
