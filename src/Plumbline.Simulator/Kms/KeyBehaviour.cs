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
        call.DemandCompartment(compartmentId);

        var keys = KeysOf(call.Tenancy, call.DemandVault()).Where(key => key.CompartmentId == compartmentId);
        return Answer.List(call, [.. Wanted(call, keys)], ResourceApi.Summary(ResourceTypes.Keys));
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

    private static IEnumerable<Resource> Wanted(Call call, IEnumerable<Resource> keys)
    {
        keys = Matching(keys, call.Optional("protectionMode"), key => key.Text("protectionMode"));
        keys = Matching(keys, call.Optional("algorithm"), key => ShapeText(key, "algorithm"));
        keys = Matching(keys, call.Optional("curveId"), key => ShapeText(key, "curveId"));
        return Matching(keys, call.Optional("length"), key => ShapeText(key, "length"));
    }

    private static IEnumerable<Resource> Matching(
        IEnumerable<Resource> keys,
        string? wanted,
        Func<Resource, string?> actual
    ) => wanted is null ? keys : keys.Where(key => actual(key) == wanted);

    private static string? ShapeText(Resource key, string field) =>
        key.Field("keyShape") is { } shape && shape.TryGetProperty(field, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? value.GetInt64().ToString(CultureInfo.InvariantCulture)
            : value.GetString();
}
