using System.Text.Json;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Writes a model's fields: all that are required, most of the others, and none for ever deeper.</summary>
internal sealed class ModelWriter(ApiDescription api, Utf8JsonWriter writer, Scene scene)
{
    private const int DeepestOptional = 1;
    private const int DeepestChoice = 3;

    private Dice Dice => scene.Dice;

    /// <summary>Writes the fields that are not yet written.</summary>
    public void WriteFields(string? model, HashSet<string> written, int depth = 0)
    {
        foreach (var (name, field) in FieldsOf(model, written, depth))
        {
            if (!written.Contains(name) && (field.Required || IsWanted(name, field, depth)))
            {
                written.Add(name);
                writer.WritePropertyName(name);
                WriteValue(name, field, depth);
            }
        }
    }

    // Those of one of the subtypes, where there are some; the field that tells them apart is written at once.
    private IReadOnlyDictionary<string, FieldDescription> FieldsOf(string? model, HashSet<string> written, int depth)
    {
        if (
            model is null
            || !api.Models.TryGetValue(model, out var description)
            || description is not { Discriminator: { } discriminator, Subtypes: { Count: > 0 } subtypes }
        )
        {
            return api.FieldsOf(model);
        }

        var allowed = description.Fields.GetValueOrDefault(discriminator)?.Enum ?? [.. subtypes.Keys];
        var (name, subtype) = Choose([.. subtypes.Where(s => allowed.Contains(s.Key, StringComparer.Ordinal))], depth);
        if (written.Add(discriminator))
        {
            writer.WriteString(discriminator, name);
        }

        return api.FieldsOf(subtype);
    }

    // Far down the plainest, or conditions of conditions would never end.
    private KeyValuePair<string, string> Choose(KeyValuePair<string, string>[] subtypes, int depth) =>
        depth < DeepestChoice ? Dice.Pick(subtypes) : subtypes.MinBy(subtype => Weight(subtype.Value));

    private int Weight(string model) =>
        api.FieldsOf(model).Values.Count(field => field.Required && api.Models.ContainsKey(field.ItemType));

    private bool IsWanted(string name, FieldDescription field, int depth) =>
        name is "freeformTags" or "definedTags" or "timeCreated" or "lifecycleState" or "displayName"
        || (depth <= DeepestOptional && !Dice.OneIn(IsNested(field) ? 2 : 4) && Resolves(name));

    private bool IsNested(FieldDescription field) => api.Models.ContainsKey(field.ItemType);

    // An optional reference to nothing is better left out.
    private bool Resolves(string name) =>
        FieldTexts.Noun(name) is not { } noun
        || scene.Known.Referred(noun) is not { } type
        || scene.Known.Any(type, scene.Place.Region, Dice) is not null;

    private void WriteValue(string name, FieldDescription field, int depth)
    {
        if (field.IsDictionary)
        {
            WriteDictionary(name);
        }
        else if (field.IsMany)
        {
            WriteList(name, field with { Type = field.ItemType }, depth);
        }
        else
        {
            WriteSingle(name, field, depth);
        }
    }

    private void WriteDictionary(string name)
    {
        writer.WriteStartObject();
        if (name is "freeformTags")
        {
            Tags.WriteFreeform(writer, Dice);
        }
        else if (name is "definedTags")
        {
            Tags.WriteDefined(writer, Dice);
        }

        writer.WriteEndObject();
    }

    private void WriteList(string name, FieldDescription item, int depth)
    {
        writer.WriteStartArray();
        var count = depth > DeepestOptional ? 0 : Dice.Between(1, 2);
        for (var i = 0; i < count && (item.Enum is null || i == 0); i++)
        {
            WriteValue(FieldTexts.Singular(name), item, depth);
        }

        writer.WriteEndArray();
    }

    private void WriteSingle(string name, FieldDescription field, int depth)
    {
        if (field.Type is "str" or "datetime" or "date")
        {
            writer.WriteStringValue(FieldTexts.Of(name, field, scene));
        }
        else if (field.Type is "int")
        {
            writer.WriteNumberValue(FieldNumbers.Of(name, scene));
        }
        else if (field.Type is "float")
        {
            writer.WriteNumberValue(Dice.Below(1000) / 8.0);
        }
        else if (field.Type is "bool")
        {
            writer.WriteBooleanValue(Dice.OneIn(2));
        }
        else
        {
            writer.WriteStartObject();
            WriteFields(field.Type, new HashSet<string>(StringComparer.Ordinal), depth + 1);
            writer.WriteEndObject();
        }
    }
}
