using System.Text.Json;
using Plumbline.Oci.Permissions;

namespace Plumbline.Cli.Terminal;

/// <summary>A check of access for programs: <c>plumbline.access/1</c>.</summary>
internal static class AccessJson
{
    public static void Write(AccessReport report, PolicySubject subject, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", "plumbline.access/1");
            WriteCaller(report.Caller, json);
            json.WriteStartArray("permissions");
            report.Checks.ToList().ForEach(check => WriteCheck(check, json));
            json.WriteEndArray();
            json.WriteStartArray("rules");
            report.Rules.ToList().ForEach(rule => WriteNeeds(rule.Id, report.Of(PermissionNeeds.Of(rule)), json));
            json.WriteEndArray();
            WriteStrings("missingStatements", report.Missing.Select(subject.Statement), json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteCaller(Caller caller, Utf8JsonWriter json)
    {
        json.WriteStartObject("caller");
        json.WriteString("auth", caller.Auth);
        json.WriteString("tenancyId", caller.TenancyId);
        json.WriteString("tenancyName", caller.TenancyName);
        json.WriteString("principalId", caller.PrincipalId);
        json.WriteString("region", caller.Region);
        json.WriteString("fingerprint", caller.Fingerprint);
        json.WriteString("sessionEndsAt", caller.ExpiresAt?.UtcDateTime.ToString("O"));
        json.WriteEndObject();
    }

    private static void WriteCheck(PermissionCheck check, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("permission", check.Grant.ToString());
        json.WriteString("status", JsonNamingPolicy.SnakeCaseLower.ConvertName(check.Status.ToString()));
        json.WriteString("compartmentId", check.CompartmentId);
        json.WriteString("detail", check.Detail);
        json.WriteBoolean("everyScan", PermissionNeeds.OfEngine.Contains(check.Grant));
        json.WriteEndObject();
    }

    private static void WriteNeeds(string ruleId, IEnumerable<PermissionCheck> checks, Utf8JsonWriter json)
    {
        var byStatus = checks.ToLookup(check => check.Status, check => check.Grant.ToString());
        json.WriteStartObject();
        json.WriteString("id", ruleId);
        foreach (var status in Enum.GetValues<PermissionStatus>())
        {
            WriteStrings(JsonNamingPolicy.CamelCase.ConvertName(status.ToString()), byStatus[status], json);
        }

        json.WriteEndObject();
    }

    private static void WriteStrings(string name, IEnumerable<string> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        values.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
