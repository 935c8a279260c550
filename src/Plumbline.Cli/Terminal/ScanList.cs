using System.Globalization;
using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Store;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>The scans of a store, the newest first.</summary>
internal static class ScanList
{
    public static void WriteTable(IReadOnlyList<SavedScan> scans, IAnsiConsole console)
    {
        console.MarkupLine(
            $"[bold]{"SCAN", -36}  {"STARTED", -20}  {"FAIL", 6}  {"EXCEPTED", 8}  {"UNKNOWN", 7}  {"PASS", 6}  {"RESULT", -8}  TENANCY[/]"
        );
        foreach (var scan in scans)
        {
            var counts = scan.Counts;
            console.MarkupLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{scan.Id, -36}  {scan.StartedAt:u}  {counts.Fail, 6}  {counts.Excepted, 8}  {counts.NotAssessed, 7}  {counts.Pass, 6}  {Result(scan), -8}  {SafeText.EscapeMarkup(scan.TenancyName)}"
                )
            );
        }
    }

    /// <summary><c>{ "items": [ … ] }</c>.</summary>
    public static void WriteJson(IReadOnlyList<SavedScan> scans, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var scan in scans)
        {
            Write(scan, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(SavedScan scan, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", scan.Id);
        json.WriteString("startedAt", scan.StartedAt.UtcDateTime);
        json.WriteString("tenancyId", scan.TenancyId);
        json.WriteString("tenancyName", scan.TenancyName);
        json.WriteString("result", Result(scan));
        Write(scan.Counts, json);
        json.WriteEndObject();
    }

    private static void Write(StatusCounts counts, Utf8JsonWriter json)
    {
        json.WriteNumber("fail", counts.Fail);
        json.WriteNumber("excepted", counts.Excepted);
        json.WriteNumber("notAssessed", counts.NotAssessed);
        json.WriteNumber("pass", counts.Pass);
    }

    private static string Result(SavedScan scan) =>
        scan.Stopped ? "stopped"
        : scan.Complete ? "complete"
        : "gaps";
}
