using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// What OCI will do to a resource by itself, later: each step has a time and the fields it sets. Steps travel in the
/// resource's JSON under a name of our own that no answer shows, so that they survive a restart with it; so do other
/// things that only the service itself knows of a resource.
/// </summary>
internal static class Steps
{
    public const string Field = "_sim";

    private const string List = "steps";

    /// <summary>
    /// Adds a step after those of its time and before later ones. An event is more than fields can tell: see
    /// <c>Events</c>.
    /// </summary>
    public static JsonObject Then(this JsonObject resource, DateTimeOffset at, JsonObject set, string? @event = null)
    {
        var steps = resource[Field]?[List] as JsonArray ?? [];
        var step = new JsonObject { ["at"] = at.ToString("O", CultureInfo.InvariantCulture), ["set"] = set };
        if (@event is not null)
        {
            step["event"] = @event;
        }

        steps.Insert(steps.Count(earlier => TimeOf(earlier!) <= at), step);
        return steps.Parent is null ? resource.Hide(List, steps) : resource;
    }

    /// <summary>Takes back what was to come of one kind.</summary>
    public static JsonObject WithoutEvent(this JsonObject resource, string @event)
    {
        var steps = resource[Field]?[List] as JsonArray ?? [];
        steps.RemoveAll(step => (string?)step!["event"] == @event);
        return steps.Count == 0 ? resource.WithoutSteps() : resource;
    }

    /// <summary>A change of state that is on its way, and the state it leads to.</summary>
    public static JsonObject Through(this JsonObject resource, string state, DateTimeOffset at, string next)
    {
        resource["lifecycleState"] = state;
        return resource.Then(at, new JsonObject { ["lifecycleState"] = next });
    }

    /// <summary>Takes back what was still to come.</summary>
    public static JsonObject WithoutSteps(this JsonObject resource) => resource.Hide(List, value: null);

    /// <summary>Keeps with the resource what no answer shows; null forgets it.</summary>
    public static JsonObject Hide(this JsonObject resource, string name, JsonNode? value)
    {
        var hidden = resource[Field] as JsonObject ?? [];
        resource.Remove(Field);
        hidden.Remove(name);
        if (value is not null)
        {
            hidden[name] = value;
        }

        if (hidden.Count > 0)
        {
            resource[Field] = hidden;
        }

        return resource;
    }

    /// <summary>What was hidden under this name, if anything.</summary>
    public static JsonElement? Hidden(this Resource resource, string name) =>
        resource.Field(Field) is { } hidden && hidden.TryGetProperty(name, out var value) ? value : null;

    /// <summary>When the first step is due; null if none is to come.</summary>
    public static DateTimeOffset? Due(Resource resource) =>
        resource.Hidden(List) is { } steps
            ? DateTimeOffset.Parse(steps[0].GetProperty("at").GetString()!, CultureInfo.InvariantCulture)
            : null;

    /// <summary>What the first step brings about besides the fields it sets, if anything.</summary>
    public static string? Event(Resource resource) =>
        resource.Hidden(List) is { } steps && steps[0].TryGetProperty("event", out var name) ? name.GetString() : null;

    /// <summary>The state that the steps to come lead to.</summary>
    public static string? LastState(Resource resource) =>
        resource.Hidden(List) is { } steps
            ? steps.EnumerateArray().Select(step => State(step.GetProperty("set"))).LastOrDefault(s => s is not null)
                ?? resource.LifecycleState
            : resource.LifecycleState;

    /// <summary>The resource after its first step. A null in the step removes the field.</summary>
    public static Resource Taken(Resource resource)
    {
        var json = resource.Copy();
        var steps = json[Field]![List]!.AsArray();
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

    private static DateTimeOffset TimeOf(JsonNode step) =>
        DateTimeOffset.Parse((string)step["at"]!, CultureInfo.InvariantCulture);

    private static string? State(JsonElement set) =>
        set.TryGetProperty("lifecycleState", out var state) ? state.GetString() : null;
}
