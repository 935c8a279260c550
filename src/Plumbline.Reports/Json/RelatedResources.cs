using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>The resources that a finding on another one names, each once: they go by their place in a list.</summary>
internal sealed class RelatedResources(Finding finding)
{
    private readonly List<Resource> _all =
    [
        .. finding
            .Evidence.Select(evidence => evidence.Of)
            .Prepend(finding.Parent)
            .OfType<Resource>()
            .DistinctBy(KeyOf),
    ];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("related");
        foreach (var resource in _all)
        {
            json.WriteStartObject();
            json.WriteString("id", resource.Id);
            json.WriteString("type", resource.Type);
            json.WriteString("name", resource.Name);
            json.WriteString("region", resource.Region);
            json.WriteString("compartmentId", resource.CompartmentId);
            SourceSection.WriteProvenance(resource.Provenance, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The place of a resource in the list; null for none.</summary>
    public void WritePlace(string name, Resource? resource, Utf8JsonWriter json)
    {
        if (resource is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteNumber(name, _all.FindIndex(known => KeyOf(known) == KeyOf(resource)));
    }

    /// <summary>A record's own equality would look at tags too.</summary>
    private static (string, string, string, string, string, Provenance?) KeyOf(Resource resource) =>
        (resource.Id, resource.Type, resource.Name, resource.Region, resource.CompartmentId, resource.Provenance);
}
