namespace Plumbline.Oci.Client.Http;

/// <summary>Counts HTTP requests. Safe to use from many threads.</summary>
internal sealed class CallCounter
{
    private long calls;
    private long throttled;

    /// <summary>Requests sent, retries included.</summary>
    public long Calls => Interlocked.Read(ref calls);

    /// <summary>Answers with 429.</summary>
    public long Throttled => Interlocked.Read(ref throttled);

    public void Sent() => Interlocked.Increment(ref calls);

    public void WasThrottled() => Interlocked.Increment(ref throttled);
}
