using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Tenancies;

/// <summary>
/// One resource in the API's own JSON, unknown fields and all. <c>ParentId</c> is what it is listed under: a
/// compartment, a vault, a key. <c>Region</c> is empty for a compartment.
/// </summary>
internal sealed record Resource(string Id, string ParentId, string Region, JsonElement Body)
{
    public string ETag { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Body.GetRawText())))[..32];

    public string? CompartmentId => Text("compartmentId");

    public string? LifecycleState => Text("lifecycleState");

    public string? Text(string field) =>
        Body.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public JsonElement? Field(string name) =>
        Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    /// <summary>A copy of the JSON to change and send.</summary>
    public JsonObject Copy() => JsonObject.Create(Body)!;
}
