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
            WriteFields(exception, json);
            json.WriteString("state", WireName.Of(exception.StateAt(at)));
            json.WriteNumber("daysLeft", exception.DaysLeft(at));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    internal static void WriteFields(AcceptedFailure exception, Utf8JsonWriter json)
    {
        json.WriteString("id", exception.Id);
        json.WriteString("owner", exception.Owner);
        json.WriteString("reason", exception.Reason);
        json.WriteString("ticket", exception.Ticket);
        json.WriteString("approver", exception.Approver);
        json.WriteDate("created", exception.Created);
        json.WriteDate("expires", exception.Expires);
        json.WriteStartObject("scope");
        json.WriteString("finding", exception.Scope.Finding);
        json.WriteString("rule", exception.Scope.Rule);
        json.WriteString("compartment", exception.Scope.Compartment?.Text);
        json.WriteString("tag", exception.Scope.Tag?.Text);
        json.WriteString("resource", exception.Scope.Resource?.Text);
        json.WriteEndObject();
    }
}
