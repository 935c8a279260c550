using System.Collections.Concurrent;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Discovery;

/// <summary>What collectors have read so far, and what they could not read. Safe to use from many threads.</summary>
/// <param name="ruleIds">The rules that see less when something cannot be read.</param>
internal sealed class Collection(IReadOnlyList<string> ruleIds)
{
    private readonly ConcurrentQueue<Resource> _resources = new();
    private readonly ConcurrentQueue<Gap> _gaps = new();

    public IReadOnlyCollection<Resource> Resources => _resources;

    public IReadOnlyCollection<Gap> Gaps => _gaps;

    public void Add(IEnumerable<Resource> found)
    {
        foreach (var resource in found)
        {
            _resources.Enqueue(resource);
        }
    }

    /// <param name="error">What went wrong.</param>
    /// <param name="region">Where.</param>
    /// <param name="compartmentId">What could not be seen; null for all compartments of the region.</param>
    /// <param name="resourceId">The resource whose content could not be seen; null for all.</param>
    public void AddGap(OciException error, Region region, string? compartmentId, string? resourceId = null) =>
        AddGap(
            new Gap
            {
                Region = region.Identifier,
                CompartmentId = compartmentId,
                ResourceId = resourceId,
                Service = error.Call.Service,
                Operation = error.Call.Operation,
                Status = error.Status,
                Code = error.Code,
                Message = error.Message,
                OpcRequestId = error.OpcRequestId,
                Rules = ruleIds,
            }
        );

    /// <summary>A region that was not read at all.</summary>
    public void AddGap(string region, string code, string message) =>
        AddGap(
            new Gap
            {
                Region = region,
                Code = code,
                Message = message,
                Rules = ruleIds,
            }
        );

    /// <summary>Reads a list to its end. When that fails, what came before the failure stays.</summary>
    /// <returns>The failure, if any: the caller knows what it hides.</returns>
    public static async Task<OciException?> ReadAsync<T>(IAsyncEnumerable<T> list, Action<T> add)
    {
        try
        {
            await foreach (var item in list)
            {
                add(item);
            }

            return null;
        }
        catch (OciException error)
        {
            return error;
        }
    }

    private void AddGap(Gap gap) => _gaps.Enqueue(gap);
}
