using System.Globalization;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// What OCI will do to a resource by itself, later: each step has a time and the fields it sets. Steps travel in the
/// resource's JSON under a name of our own that no answer shows, so that they survive a restart with it.
/// </summary>
internal static class Steps
{
    public const string Field = "_sim";

    /// <summary>Adds a step; steps are added in the order of their times.</summary>
    public static JsonObject Then(this JsonObject resource, DateTimeOffset at, JsonObject set)
    {
        var steps = resource[Field] as JsonArray ?? [];
        steps.Add(new JsonObject { ["at"] = at.ToString("O", CultureInfo.InvariantCulture), ["set"] = set });
        resource[Field] = steps;
        return resource;
    }

    /// <summary>A change of state that is on its way, and the state it leads to.</summary>
    public static JsonObject Through(this JsonObject resource, string state, DateTimeOffset at, string next)
    {
        resource["lifecycleState"] = state;
        return resource.Then(at, new JsonObject { ["lifecycleState"] = next });
    }

    /// <summary>Takes back what was still to come.</summary>
    public static JsonObject WithoutSteps(this JsonObject resource)
    {
        resource.Remove(Field);
        return resource;
    }

    /// <summary>When the first step is due; null if none is to come.</summary>
    public static DateTimeOffset? Due(Resource resource) =>
        resource.Value(Field) is { } steps
            ? DateTimeOffset.Parse(steps[0].GetProperty("at").GetString()!, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The resource after its first step. A null in the step removes the field.</summary>
    public static Resource Taken(Resource resource)
    {
        var json = resource.Copy();
        var steps = json[Field]!.AsArray();
        foreach (var (name, value) in steps[0]!["set"]!.AsObject())
        {
            if (value is null)
            {
                json.Remove(name);
            }
            else
            {
                json[name] = value.DeepClone();
            }
        }

        steps.RemoveAt(0);
        return resource.With(steps.Count == 0 ? json.WithoutSteps() : json);
    }
}
