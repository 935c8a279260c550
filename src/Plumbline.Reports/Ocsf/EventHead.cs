using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Ocsf;

/// <summary>What every event says of itself.</summary>
internal sealed record EventHead
{
    /// <summary>The lowest of the versions by which an event is valid.</summary>
    private const string SchemaVersion = "1.3.0";

    private const int CategoryUid = 2;
    private const int ClassUid = 2003;

    /// <summary>The finding's id: the same in every scan.</summary>
    public required string FindingUid { get; init; }

    /// <summary>The rule's id, or the code of a gap.</summary>
    public required string Code { get; init; }

    public required string Message { get; init; }

    public required OcsfEnum Activity { get; init; }

    public required OcsfEnum Severity { get; init; }

    public required OcsfEnum Status { get; init; }

    public void Write(ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteEnum("activity_id", "activity_name", Activity);
        json.WriteEnum("category_uid", "category_name", new(CategoryUid, "Findings"));
        json.WriteEnum("class_uid", "class_name", new(ClassUid, "Compliance Finding"));
        json.WriteEnum(
            "type_uid",
            "type_name",
            new((ClassUid * 100) + Activity.Id, $"Compliance Finding: {Activity.Caption}")
        );
        json.WriteEnum("severity_id", "severity", Severity);
        json.WriteEnum("status_id", "status", Status);
        json.WriteMoment("time", scan.FinishedAt);
        json.WriteString("message", Message);
        WriteMetadata(scan, json);
    }

    private void WriteMetadata(ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteStartObject("metadata");
        json.WriteString("version", SchemaVersion);
        json.WriteString("uid", $"{scan.Id}/{FindingUid}");
        json.WriteString("correlation_uid", scan.Id);
        json.WriteString("event_code", Code);
        json.WriteString("tenant_uid", scan.TenancyId);
        json.WriteStartArray("profiles");
        json.WriteStringValue("cloud");
        json.WriteStringValue("datetime");
        json.WriteEndArray();
        json.WriteStartObject("product");
        json.WriteString("name", "Plumbline");
        json.WriteString("uid", "plumbline");
        json.WriteString("vendor_name", "Plumbline");
        json.WriteString("version", scan.ToolVersion);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
