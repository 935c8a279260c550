using System.Text.Json;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Ocsf;

/// <summary>The resource that was judged, with the evidence as its data and its tags as labels.</summary>
internal static class ResourceSection
{
    public static void Write(Finding finding, Utf8JsonWriter json)
    {
        var resource = finding.Resource;
        json.WriteStartArray("resources");
        json.WriteStartObject();
        json.WriteString("uid", resource.Id);
        json.WriteKnown("name", resource.Name);
        json.WriteString("type", resource.Type);
        json.WriteKnown("region", resource.Region);
        json.WriteKnown("cloud_partition", RealmOf(resource.Id));
        json.WriteStartObject("group");
        json.WriteString("name", finding.Rule.Service);
        json.WriteEndObject();
        if (Labels(resource).ToList() is { Count: > 0 } labels)
        {
            json.WriteStrings("labels", labels);
        }

        json.WriteStartObject("data");
        foreach (var evidence in finding.Evidence)
        {
            json.WriteString(evidence.Name, evidence.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Tags as <c>key:value</c> and <c>namespace.key:value</c>.</summary>
    private static IEnumerable<string> Labels(Resource resource) =>
        (resource.FreeformTags ?? new Dictionary<string, string>())
            .Select(tag => $"{tag.Key}:{tag.Value}")
            .Concat(
                from space in resource.DefinedTags ?? new Dictionary<string, IReadOnlyDictionary<string, string>>()
                from tag in space.Value
                select $"{space.Key}.{tag.Key}:{tag.Value}"
            );

    /// <summary>The realm stands in an OCID: <c>oc1</c> in <c>ocid1.key.oc1.iad.…</c>.</summary>
    private static string? RealmOf(string ocid) => ocid.Split('.', 4) is ["ocid1", _, var realm, _] ? realm : null;
}
