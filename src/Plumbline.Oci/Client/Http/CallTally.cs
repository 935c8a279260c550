using Plumbline.Core.Scans;

namespace Plumbline.Oci.Client.Http;

/// <summary>The counts of one operation. Safe to use from many threads.</summary>
internal sealed class CallTally
{
    /// <summary>Goes with a message, for the handler that sends it.</summary>
    public static readonly HttpRequestOptionsKey<CallTally> Key = new("plumbline.calls");

    private long _calls;
    private long _retries;
    private long _throttled;
    private long _failed;

    public long Calls => Interlocked.Read(ref _calls);

    public long Throttled => Interlocked.Read(ref _throttled);

    public void Sent() => Interlocked.Increment(ref _calls);

    public void Retried() => Interlocked.Increment(ref _retries);

    public void WasThrottled() => Interlocked.Increment(ref _throttled);

    /// <summary>A call failed for good.</summary>
    public void Failed() => Interlocked.Increment(ref _failed);

    public CallCount ToCount(string service, string operation, string purpose) =>
        new(service, operation, purpose, Calls, Interlocked.Read(ref _retries), Throttled)
        {
            Failed = Interlocked.Read(ref _failed),
        };
}
