namespace Plumbline.Oci.Client.Http;

/// <summary>Counts HTTP requests. Safe to use from many threads.</summary>
internal sealed class CallCounter
{
    private long _calls;
    private long _throttled;

    public IReadOnlyList<Plumbline.Core.Scans.CallCount> Counts => [new("", "", "", Calls, 0, Throttled)];

    /// <summary>Requests sent, retries included.</summary>
    public long Calls => Interlocked.Read(ref _calls);

    /// <summary>Answers with 429.</summary>
    public long Throttled => Interlocked.Read(ref _throttled);

    public void Sent() => Interlocked.Increment(ref _calls);

    public void WasThrottled() => Interlocked.Increment(ref _throttled);
}
