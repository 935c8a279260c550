using System.Globalization;
using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>The keys of one vault, read at the vault's own management endpoint.</summary>
internal static class KeyBehaviour
{
    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new { });

    /// <summary>Keys of this vault whose own compartment is the one asked for.</summary>
    public static Answer ListKeys(Call call)
    {
        var compartmentId = call["compartmentId"];
        if (!call.Tenancy.HasCompartment(compartmentId))
        {
            throw ApiException.NotFound();
        }

        var keys = KeysOf(call.Tenancy, call.DemandVault())
            .Where(key => key.CompartmentId == compartmentId)
            .Where(key => IsWanted(call, key));
        return Answer.List(call, [.. keys], ResourceApi.Summary(ResourceTypes.Keys));
    }

    public static Answer GetKey(Call call) => Answer.One(Find(call), ResourceApi.Full(ResourceTypes.Keys));

    /// <summary>The keys of a vault without its wrapping key, which no list shows.</summary>
    public static IEnumerable<Resource> KeysOf(TenancyState tenancy, Resource vault)
    {
        var wrappingKeyId = vault.Text("wrappingkeyId");
        return tenancy[ResourceTypes.Keys].Under(vault.Region, vault.Id).Where(key => key.Id != wrappingKeyId);
    }

    /// <summary>The key that the path names, if it is in this vault.</summary>
    public static Resource Find(Call call) => Find(call, call["keyId"]);

    public static Resource Find(Call call, string id) =>
        call.Tenancy[ResourceTypes.Keys].Find(call.Region, id) is { } key && key.ParentId == call.DemandVault().Id
            ? key
            : throw ApiException.NotFound();

    public static KeyShape ShapeOf(Resource key) => KeyShape.Read(key.Field("keyShape") ?? Nothing);

    private static bool IsWanted(Call call, Resource key) =>
        Matches(call.Optional("protectionMode"), key, k => k.Text("protectionMode"))
        && Matches(call.Optional("algorithm"), key, k => ShapeText(k, "algorithm"))
        && Matches(call.Optional("curveId"), key, k => ShapeText(k, "curveId"))
        && Matches(call.Optional("length"), key, k => ShapeText(k, "length"));

    private static bool Matches(string? wanted, Resource key, Func<Resource, string?> actual) =>
        wanted is null || wanted == actual(key);

    private static string? ShapeText(Resource key, string field) =>
        key.Field("keyShape") is { } shape && shape.TryGetProperty(field, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? value.GetInt64().ToString(CultureInfo.InvariantCulture)
            : value.GetString();
}
