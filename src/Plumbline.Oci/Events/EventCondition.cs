using System.Text.Json;

namespace Plumbline.Oci.Events;

/// <summary>Which types of events a rule's condition lets through, whatever else they are about.</summary>
/// <param name="Types">The types, in which <c>*</c> stands for any characters; empty for all.</param>
/// <param name="IsWhole">Whether nothing else is asked: a name or a compartment lets only some through.</param>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Events/Concepts/filterevents.htm</remarks>
internal sealed record EventCondition(IReadOnlyList<string> Types, bool IsWhole)
{
    private const string TypeField = "eventType";

    /// <returns>Null for a text that is no condition.</returns>
    public static EventCondition? Parse(string? text)
    {
        try
        {
            using var json = JsonDocument.Parse(text ?? "");
            return json.RootElement.ValueKind == JsonValueKind.Object ? Of(json.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public bool LetsThrough(string eventType) =>
        IsWhole && (Types.Count == 0 || Types.Any(type => Identity.Policies.WildcardText.Matches(type, eventType)));

    private static EventCondition Of(JsonElement condition)
    {
        var types = condition.TryGetProperty(TypeField, out var type) ? Texts(type) : [];
        return new(types, !condition.EnumerateObject().Any(field => field.Name != TypeField && IsFilter(field.Value)));
    }

    private static bool IsFilter(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Any(field => IsFilter(field.Value)),
            JsonValueKind.Null => false,
            _ => true,
        };

    private static IReadOnlyList<string> Texts(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array =>
            [
                .. value
                    .EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ],
            _ => [],
        };
}
