using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Resources;

/// <summary>A resource on its way from file to service: what the server makes is filled in where it was left out.</summary>
internal sealed class Draft(JsonObject json)
{
    // Any fixed past time will do: seeded resources without a time of their own are a minute apart.
    private static readonly DateTimeOffset Epoch = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly JsonObject _json = json;

    public Draft(JsonElement source)
        : this(JsonObject.Create(source)!) => _json.Remove(Steps.Field);

    /// <summary>Fills an absent field; an explicit null stays null.</summary>
    public Draft Default(string name, JsonNode? value)
    {
        if (!_json.ContainsKey(name))
        {
            _json[name] = value;
        }

        return this;
    }

    public Draft Set(string name, JsonNode? value)
    {
        _json[name] = value;
        return this;
    }

    /// <summary>Drops what a caller may not set, and nulls, which mean "left out" in a request.</summary>
    public Draft Keep(IEnumerable<string> fields)
    {
        var kept = fields.Where(name => _json[name] is not null).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _json.Select(field => field.Key).Where(name => !kept.Contains(name)).ToArray())
        {
            _json.Remove(name);
        }

        return this;
    }

    public Draft Created(int position) => Default("timeCreated", Time(Epoch.AddMinutes(position)));

    public Draft WithTags() => Default("freeformTags", new JsonObject()).Default("definedTags", new JsonObject());

    /// <summary>Takes out a field that belongs to the file, not to the API.</summary>
    public Draft Without(string name)
    {
        _json.Remove(name);
        return this;
    }

    public JsonElement ToElement() => JsonSerializer.SerializeToElement(_json);

    public JsonObject ToObject() => _json;

    public byte[] ToBytes() => JsonText.Bytes(_json);

    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
