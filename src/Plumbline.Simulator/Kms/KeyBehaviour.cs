using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>The keys of one vault and their versions, read at the vault's own management endpoint.</summary>
internal static class KeyBehaviour
{
    private static readonly View SummaryView = new(ApiCatalog.KmsManagement, "KeySummary", sibling: "Key");
    private static readonly View KeyView = new(ApiCatalog.KmsManagement, "Key", sibling: "KeySummary");
    private static readonly View VersionView = new(ApiCatalog.KmsManagement, "KeyVersionSummary", "KeyVersion");

    /// <summary>Keys of this vault whose own compartment is the one asked for.</summary>
    public static Answer ListKeys(Call call)
    {
        var compartmentId = call["compartmentId"];
        if (!call.Tenancy.HasCompartment(compartmentId))
        {
            throw ApiException.NotFound();
        }

        var keys = KeysOf(call.Tenancy, call.Vault!)
            .Where(key => key.CompartmentId == compartmentId)
            .Where(key => IsWanted(call, key));
        return Answer.List(call, keys, Summary);
    }

    public static Answer GetKey(Call call)
    {
        var key = Find(call);
        return Answer.One(key, KeyView.Of(key));
    }

    public static Answer ListKeyVersions(Call call)
    {
        var key = Find(call);
        return Answer.List(call, call.Tenancy.KeyVersions.Under(key.Region, key.Id), VersionView.Of);
    }

    public static Answer GetKeyVersion(Call call)
    {
        var key = Find(call);
        var version =
            call.Tenancy.KeyVersions.Under(key.Region, key.Id).FirstOrDefault(v => v.Id == call["keyVersionId"])
            ?? throw ApiException.NotFound();
        return Answer.One(version, version.Copy());
    }

    /// <summary>The keys of a vault without its wrapping key, which no list shows.</summary>
    public static IEnumerable<Resource> KeysOf(TenancyState tenancy, Resource vault) =>
        tenancy.Keys.Under(vault.Region, vault.Id).Where(key => key.Id != vault.Text("wrappingkeyId"));

    private static Resource Find(Call call) =>
        call.Tenancy.Keys.Find(call.Region, call["keyId"]) is { } key && key.ParentId == call.Vault!.Id
            ? key
            : throw ApiException.NotFound();

    private static JsonObject Summary(Resource key)
    {
        var json = SummaryView.Of(key);
        if (!json.ContainsKey("algorithm") && ShapeText(key, "algorithm") is { } algorithm)
        {
            json["algorithm"] = algorithm;
        }

        return json;
    }

    private static bool IsWanted(Call call, Resource key) =>
        Matches(call.Optional("protectionMode"), key.Text("protectionMode"))
        && Matches(call.Optional("algorithm"), ShapeText(key, "algorithm"))
        && Matches(call.Optional("curveId"), ShapeText(key, "curveId"))
        && Matches(call.Optional("length"), ShapeText(key, "length"));

    private static bool Matches(string? wanted, string? actual) => wanted is null || wanted == actual;

    private static string? ShapeText(Resource key, string field) =>
        key.Field("keyShape") is { } shape && shape.TryGetProperty(field, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? value.GetInt64().ToString(CultureInfo.InvariantCulture)
            : value.GetString();
}
