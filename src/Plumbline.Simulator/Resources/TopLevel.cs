using System.Text.Json;

namespace Plumbline.Simulator.Resources;

/// <summary>Walks the fields of a JSON object without parsing the rest.</summary>
internal static class TopLevel
{
    /// <summary>Leaves the reader at the value of this field, if the object has it.</summary>
    public static bool Find(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(field);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
