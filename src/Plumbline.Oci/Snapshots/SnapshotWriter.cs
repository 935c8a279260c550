using System.Buffers;
using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Core.Snapshots;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Snapshots;

/// <summary>Puts the inventory of a scan into a form that can be kept.</summary>
public static class SnapshotWriter
{
    /// <summary>The snapshot reads the scan's inventory while it is looked at: one part at a time.</summary>
    public static Snapshot Of(ScanResult result) =>
        new(
            JsonSerializer.Serialize(Outline(result), OciJson.Default.SnapshotOutline),
            result.Inventory.Parts.Select(Part)
        );

    private static SnapshotOutline Outline(ScanResult result) =>
        new()
        {
            ScanId = result.Id,
            StartedAt = result.StartedAt,
            FinishedAt = result.FinishedAt,
            Stopped = result.Stopped,
            Tenancy = result.Inventory.Tenancy,
            Compartments = [.. result.Inventory.Compartments.All],
            Regions = result.Scope.Regions,
            HomeRegion = result.Scope.HomeRegion,
            CompartmentIds = result.Scope.CompartmentIds,
            ChosenRegions = result.Scope.ChosenRegions,
            ChosenCompartmentIds = result.Scope.ChosenCompartmentIds,
            RegionsNotReady = result.Scope.RegionsNotReady,
            Collected = [.. result.Scope.Needs.Select(need => $"{need}").Distinct()],
            Gaps = result.Gaps,
            Replicas = result.Inventory.Replicas,
            Discovery = result.Discovery,
        };

    private static SnapshotPart Part(Part part)
    {
        IReadOnlyList<Resource> resources = [.. part.Read()];
        var origin = new PartOrigin(
            part.Parent?.Type,
            part.Parent is { } parent ? ToJson(parent) : null,
            resources is [var first, ..] ? first.Provenance : null
        );
        return new SnapshotPart
        {
            ResourceType = part.ResourceType.Name,
            Region = part.Region,
            CompartmentId = part.CompartmentId,
            Count = part.Count,
            ReadAt = part.ReadAt,
            IsJudged = part.IsJudged,
            Origin = JsonSerializer.Serialize(origin, OciJson.Default.PartOrigin),
            Read = () => Write(resources, origin.Provenance, part.ResourceType),
        };
    }

    /// <summary>An answer that most of them came in is not repeated with each.</summary>
    private static ReadOnlyMemory<byte> Write(IReadOnlyList<Resource> resources, Provenance? common, Type type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartArray();
        foreach (var resource in resources)
        {
            var kept = resource.Provenance == common ? resource with { Provenance = null } : resource;
            JsonSerializer.Serialize(json, kept, ResourceJson.Of(type));
        }

        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static JsonElement ToJson(Resource resource) =>
        JsonSerializer.SerializeToElement(resource, ResourceJson.Of(resource.GetType()));
}
