using System.Text.Json;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>Writes exceptions as JSON.</summary>
public static class ExceptionJson
{
    /// <summary><c>{ "items": [ … ] }</c>, with the state of each on a day.</summary>
    public static void WriteList(IEnumerable<AcceptedFailure> exceptions, DateTimeOffset at, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var exception in exceptions)
        {
            json.WriteStartObject();
            ExceptionSection.WriteFields(exception, json);
            ExceptionSection.WriteScope(exception.Scope, json);
            json.WriteString("state", WireName.Of(exception.StateAt(at)));
            json.WriteNumber("daysLeft", exception.DaysLeft(at));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
