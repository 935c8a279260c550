using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Search;

/// <summary>A result, in OCI's model <c>ResourceSummary</c>.</summary>
internal static class ResourceSummary
{
    public static JsonObject Of(SearchItem item, ReturnClause returned, JsonObject? highlights)
    {
        var json = Summary(item);
        json["additionalDetails"] = Copy(item, item.Type.Fields.Keys.Where(returned.Includes));
        json["identityContext"] = new JsonObject();
        if (highlights is not null)
        {
            json["searchContext"] = new JsonObject { ["highlights"] = highlights };
        }

        return json;
    }

    private static JsonObject Summary(SearchItem item)
    {
        var json = Copy(item, SummaryFields.Types.Keys);
        json[SummaryFields.ResourceType] = item.Type.Name;
        foreach (var tags in SummaryFields.AllTags)
        {
            json[tags] = item.Value(tags) is { ValueKind: JsonValueKind.Object } map
                ? JsonObject.Create(map)
                : new JsonObject();
        }

        return json;
    }

    private static JsonObject Copy(SearchItem item, IEnumerable<string> fields)
    {
        var json = new JsonObject();
        foreach (var field in fields)
        {
            if (item.Value(field) is { } value)
            {
                json[field] = JsonSerializer.SerializeToNode(value);
            }
        }

        return json;
    }
}
