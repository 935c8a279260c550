using System.Collections.Concurrent;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Client.Http;

/// <summary>Counts HTTP requests, by what was called and why. Safe to use from many threads.</summary>
internal sealed class CallLedger
{
    private readonly ConcurrentDictionary<(string Service, string Operation, string Purpose), CallTally> _tallies =
        new();

    /// <summary>Requests sent, retries included.</summary>
    public long Calls => _tallies.Values.Sum(tally => tally.Calls);

    /// <summary>How many of them were answered with 429, or with a 503 that means the same.</summary>
    public long Throttled => _tallies.Values.Sum(tally => tally.Throttled);

    /// <summary>By service, operation and purpose.</summary>
    public IReadOnlyList<CallCount> Counts =>
        [
            .. _tallies
                .Select(pair => pair.Value.ToCount(pair.Key.Service, pair.Key.Operation, pair.Key.Purpose))
                .Where(count => count.Calls > 0)
                .OrderBy(count => count.Service, StringComparer.Ordinal)
                .ThenBy(count => count.Operation, StringComparer.Ordinal)
                .ThenBy(count => count.Purpose, StringComparer.Ordinal),
        ];

    public CallTally Of(OciRequest request) =>
        _tallies.GetOrAdd((request.Call.Service, request.Call.Operation, request.Purpose), _ => new CallTally());
}
