using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>The body of a request on its way into the resource that it describes.</summary>
internal static class Details
{
    // Each is given as a whole: what the caller leaves out of them goes.
    private static readonly string[] AlwaysWhole = ["freeformTags", "definedTags", "metadata"];

    /// <summary>What the body says in the fields of its model. A null means "left out".</summary>
    public static JsonObject Of(Call call)
    {
        if (call.Body.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var known = FieldsOf(call.Route.Api, call.Route.Operation.BodyModel);
        return new Draft(call.Body).Keep(known).ToObject();
    }

    /// <summary>Writes them into the resource, as far as it has such fields.</summary>
    public static void Apply(JsonObject details, JsonObject resource, KeyOperation row, ResourceType type)
    {
        var known = FieldsOf(type.Service.Description, type.Full);
        foreach (var (name, value) in details)
        {
            if (row.Into.TryGetValue(name, out var path))
            {
                Place(resource, path, value!, row);
            }
            else if (known.Contains(name))
            {
                Merge(resource, name, value!, row);
            }
        }
    }

    /// <summary>The fields of a model and of all its subtypes.</summary>
    public static HashSet<string> FieldsOf(ApiDescription api, string? model) =>
        model is not null && api.Models.TryGetValue(model, out var description)
            ? (description.Subtypes?.Values ?? [])
                .Append(model)
                .SelectMany(name => api.FieldsOf(name).Keys)
                .ToHashSet(StringComparer.Ordinal)
            : [];

    private static void Place(JsonObject resource, string? path, JsonNode value, KeyOperation row)
    {
        if (path is null)
        {
            return;
        }

        if (path.Length == 0)
        {
            MergeAll(resource, value.AsObject(), row);
            return;
        }

        var (holder, field) = BodyPath.Place(resource, path);
        Merge(holder, field, value, row);
    }

    private static void MergeAll(JsonObject holder, JsonObject values, KeyOperation row)
    {
        foreach (var (name, value) in values.Where(field => field.Value is not null))
        {
            Merge(holder, name, value!, row);
        }
    }

    private static void Merge(JsonObject holder, string name, JsonNode value, KeyOperation row)
    {
        if (row.IsEmptyOracleManaged && IsEmptyKey(name, value, row))
        {
            holder.Remove(name);
        }
        else if (value is JsonObject change && holder[name] is JsonObject known && !IsWhole(name, row))
        {
            MergeAll(known, change, row);
        }
        else
        {
            holder[name] = value.DeepClone();
        }
    }

    private static bool IsEmptyKey(string name, JsonNode value, KeyOperation row) =>
        row.Keys.Any(path => BodyPath.LastOf(path) == name)
        && value is JsonValue text
        && text.TryGetValue<string>(out var key)
        && key.Length == 0;

    private static bool IsWhole(string name, KeyOperation row) =>
        AlwaysWhole.Contains(name, StringComparer.Ordinal) || row.Whole.Contains(name, StringComparer.Ordinal);
}
