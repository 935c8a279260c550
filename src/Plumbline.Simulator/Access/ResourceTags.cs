using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Access;

/// <summary>The defined tags of a resource as policies speak of them: "namespace.key" and value.</summary>
internal static class ResourceTags
{
    public static Dictionary<string, string> Of(Resource resource)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var space in Members(resource.Value("definedTags")))
        {
            foreach (var tag in Members(space.Value))
            {
                tags[$"{space.Name}.{tag.Name}"] = $"{tag.Value}";
            }
        }

        return tags;
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } map ? map.EnumerateObject() : default;
}
