using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Snapshots;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Snapshots;

/// <summary>Judges a saved inventory again: with the rules of this version and the settings of today, without a network.</summary>
public sealed class SnapshotReader(Snapshot snapshot)
{
    private readonly SnapshotOutline _outline = ResourceJson.Guarded(() =>
        JsonSerializer.Deserialize(snapshot.Outline, OciJson.Default.SnapshotOutline)!
    );

    /// <summary>Vaults hold many parts each: what is equal is one.</summary>
    private readonly Dictionary<string, Resource> _parents = new(StringComparer.Ordinal);

    /// <summary>
    /// The result is as of the time when the inventory was read: ages and the expiry of exceptions count to it. What
    /// was not collected then is a gap.
    /// </summary>
    /// <param name="request">Rules, settings and exceptions; its scope is that of the scan that was saved.</param>
    /// <param name="now">The time that goes into the new result's id.</param>
    /// <exception cref="UnknownRuleException">The request names a rule that does not exist.</exception>
    /// <exception cref="IOException">What was saved is damaged.</exception>
    public ScanResult Judge(ScanRequest request, RuleCatalog catalog, DateTimeOffset now)
    {
        var scope = Scope(request, catalog);
        var judging = new Judging(request.Profile, request.Exceptions, _outline.StartedAt);
        return new ScanResult(scope, Inventory(), Gaps(scope), judging)
        {
            Id = Guid.CreateVersion7(now).ToString(),
            From = _outline.ScanId,
            StartedAt = _outline.StartedAt,
            FinishedAt = _outline.FinishedAt,
            Calls = [],
            Stopped = _outline.Stopped,
            Discovery = _outline.Discovery,
        };
    }

    private ScanScope Scope(ScanRequest request, RuleCatalog catalog)
    {
        var rules = request.Selection.Of(catalog, request.Profile);
        return new ScanScope
        {
            Regions = _outline.Regions,
            HomeRegion = _outline.HomeRegion,
            CompartmentIds = _outline.CompartmentIds,
            Rules = rules,
            AlsoNeeded = request.AlsoNeeded,
            ChosenRegions = _outline.ChosenRegions,
            ChosenCompartmentIds = _outline.ChosenCompartmentIds,
            ChosenRules = request.Selection.IsAll ? null : [.. rules.Select(rule => rule.Id)],
            RegionsNotReady = _outline.RegionsNotReady,
        };
    }

    private IReadOnlyList<Gap> Gaps(ScanScope scope) =>
        [
            .. _outline.Gaps.Select(gap => gap.For(scope.Rules)),
            .. scope
                .Needs.DistinctBy(need => need.ToString())
                .Where(need => !IsCollected(need))
                .OrderBy(need => need.ToString(), StringComparer.Ordinal)
                .Select(need => NotCollected(need).For(scope.Rules)),
        ];

    /// <summary>Whoever sees all of a resource sees what lists show of it. The tenancy is always read.</summary>
    private bool IsCollected(Need need) =>
        need.ResourceType == typeof(Tenancy)
        || _outline.Collected.Contains(need.ToString())
        || _outline.Collected.Contains((need with { Detail = Detail.Whole }).ToString());

    private static Gap NotCollected(Need need) =>
        new()
        {
            Code = ClientErrorCode.NotCollected,
            Message =
                need.Detail == Detail.Whole
                    ? $"what only a look at each {need.ResourceType.Name} shows was not collected in that scan"
                    : $"resources of type {need.ResourceType.Name} were not collected in that scan",
            Hidden = [need.ToString()],
            Rules = [],
        };

    private Inventory Inventory()
    {
        var order = _outline.Regions.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var parts = snapshot
            .Parts.Select(Part)
            .OfType<Part>()
            .OrderBy(part => order.GetValueOrDefault(part.Region, -1));
        return new Inventory(
            _outline.Tenancy,
            new CompartmentTree(_outline.Tenancy, _outline.Compartments),
            [.. parts],
            _outline.Replicas
        );
    }

    /// <summary>Null for resources that no rule of this version can look at.</summary>
    private Part? Part(SnapshotPart part)
    {
        if (ResourceJson.TypeOf(part.ResourceType) is not { } type)
        {
            return null;
        }

        var origin = ResourceJson.Guarded(() => JsonSerializer.Deserialize(part.Origin, OciJson.Default.PartOrigin)!);
        return new Part
        {
            ResourceType = type,
            Region = part.Region,
            CompartmentId = part.CompartmentId,
            Parent = ParentOf(origin),
            Count = part.Count,
            ReadAt = part.ReadAt,
            IsJudged = part.IsJudged,
            Read = () => ResourceJson.ReadAll(part.Read(), type).Select(resource => From(origin.Provenance, resource)),
        };
    }

    private Resource? ParentOf(PartOrigin origin)
    {
        if (origin.Parent is not { } json || ResourceJson.TypeOf(origin.ParentType ?? "") is not { } type)
        {
            return null;
        }

        var text = json.GetRawText();
        return _parents.TryGetValue(text, out var known) ? known : _parents[text] = ResourceJson.ReadOne(json, type);
    }

    private static Resource From(Provenance? provenance, Resource resource) =>
        resource.Provenance is null ? resource with { Provenance = provenance } : resource;
}
