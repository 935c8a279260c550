using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.IdentityDomains;

/// <summary>The attributes that a caller wants to see, by the names of whole top-level attributes; unasked, all.</summary>
internal sealed class ScimAttributes
{
    private static readonly string[] Always = ["id", "ocid", "schemas", "meta"];

    private readonly string[]? _wanted;

    private ScimAttributes(string[]? wanted) => _wanted = wanted;

    public static ScimAttributes Of(Call call) =>
        new(
            call.Optional("attributes")
                ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );

    public JsonObject Shown(JsonObject item)
    {
        if (_wanted is not null)
        {
            foreach (var name in item.Select(field => field.Key).Where(name => !IsWanted(name)).ToArray())
            {
                item.Remove(name);
            }
        }

        return item;
    }

    // "name.familyName" and "urn:…:User:isFederatedUser" ask for a part of what "name" and the URN hold.
    private bool IsWanted(string name) =>
        Always.Contains(name, StringComparer.Ordinal)
        || _wanted!.Any(wanted =>
            string.Equals(wanted, name, StringComparison.OrdinalIgnoreCase)
            || wanted.StartsWith($"{name}.", StringComparison.OrdinalIgnoreCase)
            || wanted.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)
        );
}
