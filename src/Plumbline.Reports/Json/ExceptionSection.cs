using System.Text.Json;
using Plumbline.Core.Exceptions;

namespace Plumbline.Reports.Json;

/// <summary>The exceptions that a scan honoured, and what each did.</summary>
internal static class ExceptionSection
{
    public static void Write(IEnumerable<ExceptionUse> uses, Utf8JsonWriter json)
    {
        json.WriteStartArray("exceptions");
        foreach (var use in uses)
        {
            json.WriteStartObject();
            WriteFields(use.Exception, json);
            WriteScope(use.Exception.Scope, json);
            json.WriteNumber("findings", use.Findings);
            json.WriteBoolean("expired", use.IsExpired);
            WriteUnused(use.IsUnused, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFields(AcceptedFailure exception, Utf8JsonWriter json)
    {
        json.WriteString("id", exception.Id);
        json.WriteString("owner", exception.Owner);
        json.WriteString("reason", exception.Reason);
        json.WriteString("ticket", exception.Ticket);
        json.WriteString("approver", exception.Approver);
        json.WriteDate("created", exception.Created);
        json.WriteDate("expires", exception.Expires);
    }

    public static void WriteScope(ExceptionScope scope, Utf8JsonWriter json)
    {
        json.WriteStartObject("scope");
        json.WriteString("finding", scope.Finding);
        json.WriteString("rule", scope.Rule);
        json.WriteString("compartment", scope.Compartment?.Text);
        json.WriteString("tag", scope.Tag?.Text);
        json.WriteString("resource", scope.Resource?.Text);
        json.WriteEndObject();
    }

    private static void WriteUnused(bool? isUnused, Utf8JsonWriter json)
    {
        if (isUnused is { } known)
        {
            json.WriteBoolean("unused", known);
        }
        else
        {
            json.WriteNull("unused");
        }
    }
}
