using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Identity;

/// <summary>From the details that a call sends to the resource that comes of them.</summary>
internal static class Details
{
    /// <summary>The fields of a create call that the resource has too, and what every new resource gets.</summary>
    public static Draft New(Call call)
    {
        var fields = ResourceFields(call);
        var draft = new Draft(call.Body)
            .Keep(Settable(call).Where(fields.ContainsKey))
            .Set("timeCreated", Draft.Time(call.Now));
        return fields.ContainsKey("freeformTags") ? draft.WithTags() : draft;
    }

    /// <summary>The resource with the fields that an update call names; what is left out stays.</summary>
    public static Resource Applied(Call call, Resource resource)
    {
        var json = resource.Copy();
        foreach (var field in Settable(call).Where(name => IsGiven(call, name)))
        {
            json[field] = JsonNode.Parse(call.Body.GetProperty(field).GetRawText());
        }

        return resource.With(json);
    }

    public static bool IsGiven(Call call, string field) =>
        call.Body.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>The fields that the call may set.</summary>
    public static IEnumerable<string> Settable(Call call) =>
        call.Route.Api.FieldsOf(call.Route.Operation.BodyModel).Keys;

    private static IReadOnlyDictionary<string, FieldDescription> ResourceFields(Call call) =>
        call.Route.Api.FieldsOf(call.Route.Operation.Response);
}
