using System.Collections.Concurrent;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;

namespace Plumbline.Oci.Discovery;

/// <summary>What collectors have read so far, and what they could not read. Safe to use from many threads.</summary>
/// <param name="rules">The rules of the scan: those that need what cannot be read see less.</param>
internal sealed class Collection(IReadOnlyList<Rule> rules)
{
    private readonly ConcurrentQueue<Part> _parts = new();
    private readonly ConcurrentQueue<Gap> _gaps = new();
    private readonly ConcurrentQueue<string> _unproven = new();

    public IReadOnlyCollection<Part> Parts => _parts;

    public SeenResources Seen { get; } = new();

    public ProofLedger Proofs { get; } = new();

    /// <summary>Ordered, so that the same gaps make the same report.</summary>
    public IReadOnlyList<Gap> GapsInOrder =>
        [
            .. _gaps
                .OrderBy(gap => gap.Region, StringComparer.Ordinal)
                .ThenBy(gap => gap.CompartmentId, StringComparer.Ordinal)
                .ThenBy(gap => gap.Operation, StringComparer.Ordinal)
                .ThenBy(gap => gap.ResourceId, StringComparer.Ordinal),
        ];

    /// <param name="ways">How each region was read.</param>
    public DiscoveryReport Report(
        DiscoveryMode mode,
        IReadOnlyDictionary<string, string> ways,
        JournaledReader reader
    ) =>
        new()
        {
            Chosen = mode.ToString().ToLowerInvariant(),
            Regions = ways,
            Proofs = Proofs.All,
            Unproven = [.. _unproven.Distinct().Order(StringComparer.Ordinal)],
            OldestAnswer = reader.OldestAnswer,
            Resumed = reader.Reused,
        };

    /// <summary>Compartments that could not be read, nobody knows which: the root, whose list it was, stands for them.</summary>
    public void AddFlaws(IEnumerable<OciException> flaws, string rootId)
    {
        foreach (var flaw in flaws)
        {
            AddGap(ToGap(flaw, region: null, rootId, resource: null, Hidden.Everything));
        }
    }

    public void Add(Part part) => _parts.Enqueue(part);

    public void AddUnproven(string sentence) => _unproven.Enqueue(sentence);

    /// <param name="error">What went wrong.</param>
    /// <param name="region">Where; null for what has no region.</param>
    /// <param name="compartmentId">What could not be seen; null for all compartments of the region.</param>
    /// <param name="hidden">What it hides: see <see cref="Hidden"/>.</param>
    /// <param name="resource">The resource whose content could not be seen; null for all.</param>
    public void AddGap(
        OciException error,
        Region? region,
        string? compartmentId,
        IReadOnlyList<string> hidden,
        Resource? resource = null
    ) => AddGap(ToGap(error, region?.Identifier, compartmentId, resource, hidden));

    /// <summary>A region that was not read at all.</summary>
    public void AddGap(string region, string code, string message) =>
        AddGap(
            new Gap
            {
                Region = region,
                Code = code,
                Message = message,
                Rules = [],
            }
        );

    private static Gap ToGap(
        OciException error,
        string? region,
        string? compartmentId,
        Resource? resource,
        IReadOnlyList<string> hidden
    ) =>
        new()
        {
            Region = region,
            CompartmentId = compartmentId,
            ResourceId = resource?.Id,
            ResourceName = resource is null ? null : $"{resource.Type.ToLowerInvariant()} {resource.Name}",
            Service = error.Call.Service,
            Operation = error.Call.Operation,
            Status = error.Status,
            Code = error.Code,
            Message = error.Message,
            OpcRequestId = error.OpcRequestId,
            Hidden = hidden,
            Rules = [],
        };

    private void AddGap(Gap gap) => _gaps.Enqueue(gap.For(rules));
}
