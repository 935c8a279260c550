using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Oci.Identity.Policies;

namespace Plumbline.Oci.Identity;

/// <summary>
/// The statements of a policy, which may be longer than other texts. One that is no text, or endless, is kept as a
/// text that is no statement: what it gives is unknown, and the others still count.
/// </summary>
internal sealed class StatementTexts : JsonConverter<IReadOnlyList<string>>
{
    /// <summary>Policies of OCI have some hundred statements at the most.</summary>
    private const int MostStatements = 10_000;

    public override IReadOnlyList<string> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var statements = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
            reader.Skip();
            statements.Add(Bound(text));
        }

        return statements.Count <= MostStatements ? statements : throw new JsonException();
    }

    /// <summary>Long enough to be seen as too long. Not cut in the middle of a character.</summary>
    private static string Bound(string text)
    {
        const int Enough = StatementParser.LongestText + 1;
        return text.Length <= Enough ? text : text[..(char.IsHighSurrogate(text[Enough - 1]) ? Enough + 1 : Enough)];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var text in value)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
