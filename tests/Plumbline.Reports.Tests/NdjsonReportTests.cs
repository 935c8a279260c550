using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Plumbline.Reports.Tests;

public sealed class NdjsonReportTests
{
    [Fact]
    public async Task Every_line_is_valid_by_the_schema_of_its_type()
    {
        var schema = await JsonSchema.FromJsonAsync(
            Embedded.Open("plumbline.scan-1.schema.json"),
            TestContext.Current.CancellationToken
        );
        var lines = Lines(Written.As("ndjson", Sample.Report(), new ReportOptions(Coverage: true)));

        lines.Select(line => line.Type).Distinct().ShouldBe(["scan", "finding", "gap", "cell", "summary"]);
        lines.SelectMany(line => schema.Definitions[line.Type].Validate(line.Fields)).ShouldBeEmpty();
    }

    [Fact]
    public void The_lines_hold_what_the_document_holds()
    {
        var report = FullSample.Report();
        using var json = JsonDocument.Parse(Written.As("json", report));

        var lines = Lines(Written.As("ndjson", report));

        json.RootElement.GetProperty("findings").EnumerateArray().Select(Compact).ShouldBe(Of("finding"));
        json.RootElement.GetProperty("gaps").EnumerateArray().Select(Compact).ShouldBe(Of("gap"));
        Compact(json.RootElement.GetProperty("summary")).ShouldBe(Of("summary").ShouldHaveSingleItem());
        Compact(json.RootElement.GetProperty("scan")).ShouldBe(Of("scan").ShouldHaveSingleItem());

        IEnumerable<string> Of(string type) => lines.Where(line => line.Type == type).Select(line => line.Fields);
    }

    [Fact]
    public void The_first_line_names_the_format() =>
        Written.As("ndjson", Sample.Report()).ShouldStartWith("{\"type\":\"scan\",\"format\":\"plumbline.scan/1\",");

    private static string Compact(JsonElement element) => JsonNode.Parse(element.GetRawText())!.ToJsonString();

    private static List<(string Type, string Fields)> Lines(string text)
    {
        var lines = text.Split('\n');
        lines[^1].ShouldBeEmpty();
        return [.. lines[..^1].Select(Line)];
    }

    private static (string Type, string Fields) Line(string line)
    {
        var fields = JsonNode.Parse(line)!.AsObject();
        var type = fields["type"]!.GetValue<string>();
        fields.Remove("type");
        fields.Remove("format");
        return (type, fields.ToJsonString());
    }
}
