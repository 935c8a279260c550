using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tests.KeyUse;

/// <summary>The smallest request body that a model allows, with a key wherever it has a field for one.</summary>
internal sealed class LeastBody(ApiDescription api, string key)
{
    // Fields whose value must be of something that is there.
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal)
    {
        ["kmsKeyId"] = key,
        ["keyId"] = key,
        ["masterKeyId"] = key,
        ["masterEncryptionKeyId"] = key,
        ["customEncryptionKeyId"] = key,
        ["vaultKeyId"] = key,
        ["kmsKeyVersionId"] = $"{key}1",
        ["vaultId"] = "v",
        ["approvalKeyVaultId"] = "v",
        ["destinationRegion"] = "us-ashburn-1",
        ["dbHomeId"] = "a",
    };

    public JsonObject Of(string model)
    {
        var description = api.Models[model];
        var body = new JsonObject();
        if (description is { Discriminator: { } field, Subtypes: { } subtypes })
        {
            var (name, subtype) = subtypes.First();
            body = Fields(api.Models[subtype]);
            body[field] = name;
            return body;
        }

        return Fields(description);
    }

    private JsonObject Fields(ModelDescription description) =>
        new(
            description
                .Fields.Where(field => field.Value.Required || _known.ContainsKey(field.Key))
                .Select(field => KeyValuePair.Create(field.Key, Value(field.Key, field.Value)))
        );

    private JsonNode? Value(string name, FieldDescription field) =>
        field.IsMany ? new JsonArray(Value(name, field with { Type = field.ItemType }))
        : field.IsDictionary ? new JsonObject()
        : api.Models.ContainsKey(field.Type) ? Of(field.Type)
        : field.Type switch
        {
            "int" or "float" => 1,
            "bool" => true,
            "datetime" => "2026-01-01T00:00:00Z",
            _ => _known.GetValueOrDefault(name) ?? field.Enum?[0] ?? "a",
        };
}
