using System.Text.Json.Nodes;
using Plumbline.Reports.Tests.Ocsf;

namespace Plumbline.Reports.Tests;

public sealed class OcsfReportTests
{
    [Theory]
    [InlineData("1.3.0", "gate")]
    [InlineData("1.5.0", "gate")]
    [InlineData("1.8.0", "gate")]
    [InlineData("1.3.0", "")]
    [InlineData("1.8.0", "")]
    [InlineData("1.3.0", "\0\u001b \ud83d </script>")]
    public void Every_event_is_valid_by_each_published_version(string version, string text)
    {
        var validator = new OcsfValidator(new OcsfSchema(version));
        var events = Events(text);

        events.Count.ShouldBe(27);
        events.SelectMany(validator.Validate).ShouldBeEmpty();
    }

    [Fact]
    public void A_scan_without_history_is_valid_too()
    {
        var validator = new OcsfValidator(new OcsfSchema("1.3.0"));

        JsonNode
            .Parse(Written.As("ocsf", Sample.Report()))!
            .AsArray()
            .SelectMany(item => validator.Validate(item!.AsObject()))
            .ShouldBeEmpty();
    }

    /// <summary>The validator is ours, so it is shown to see mistakes: also those of other tools.</summary>
    [Theory]
    [InlineData("event.severity_id is missing", "severity_id", null)]
    [InlineData("event.severity_id is no integer_t: 7", "severity_id", "7")]
    [InlineData("event.time is no timestamp_t: \"today\"", "time", "\"today\"")]
    [InlineData("event.time_dt is no datetime_t: \"today\"", "time_dt", "\"today\"")]
    [InlineData("event.colour is unknown", "colour", "1")]
    [InlineData("event.finding_info.uid is missing", "finding_info", "{\"title\":\"t\"}")]
    [InlineData("event.compliance.standards is missing", "compliance", "{\"control\":\"c\"}")]
    [InlineData("event.compliance.status_id is no integer_t: 4", "compliance", "{\"standards\":[],\"status_id\":4}")]
    [InlineData("event.compliance.checks is unknown", "compliance", "{\"standards\":[],\"checks\":[]}")]
    [InlineData("event.resources: an array, or none, where the other is due", "resources", "{\"uid\":\"u\"}")]
    [InlineData("event.resources has none of name, uid", "resources", "[{\"type\":\"t\"}]")]
    [InlineData("event.cloud.provider is missing", "cloud", "{\"region\":\"r\"}")]
    [InlineData(
        "event.cloud.account.type_id is no integer_t: 12",
        "cloud",
        "{\"provider\":\"p\",\"account\":{\"uid\":\"u\",\"type_id\":12}}"
    )]
    [InlineData("type_uid is not 200301", "type_uid", "200401")]
    [InlineData("event.remediation.desc is missing", "remediation", "{}")]
    public void The_validator_sees_mistakes(string error, string name, string? value)
    {
        var json = Events("gate")[1];
        json.Remove(name);
        if (value is not null)
        {
            json[name] = JsonNode.Parse(value);
        }

        new OcsfValidator(new OcsfSchema("1.3.0")).Validate(json).ShouldBe([error]);
    }

    [Fact]
    public void Lines_and_array_hold_the_same_events()
    {
        var lines = Written.As("ocsf-ndjson", FullSample.Report()).Split('\n');

        lines[^1].ShouldBeEmpty();
        lines[..^1].ShouldBe(Events("gate").Select(json => JsonNode.Parse(json.ToJsonString())!.ToJsonString()));
    }

    [Fact]
    public void Status_severity_and_activity_are_what_the_finding_is()
    {
        Events("gate")
            .Take(5)
            .Select(json =>
                (
                    Number(json, "activity_id"),
                    Number(json, "severity_id"),
                    Number(json, "status_id"),
                    json["compliance"]!["status_id"]!.GetValue<int>()
                )
            )
            .ShouldBe([(3, 1, 4, 1), (1, 5, 1, 3), (2, 5, 1, 3), (2, 5, 3, 3), (1, 5, 1, 2)]);
        Events("gate").Chunk(5).Take(5).Select(rule => Number(rule[1], "severity_id")).ShouldBe([5, 5, 4, 3, 2]);
    }

    [Fact]
    public void A_gap_is_an_event_that_warns()
    {
        var gap = Events("gate")[^2];

        Number(gap, "severity_id").ShouldBe(0);
        gap["compliance"]!["status_id"]!.GetValue<int>().ShouldBe(2);
        gap["finding_info"]!["title"]!.GetValue<string>().ShouldBe("Not read: ListKeys");
        gap["unmapped"]!["opc_request_id"]!.GetValue<string>().ShouldBe("ABC/DEF");
    }

    [Fact]
    public void Times_are_milliseconds_and_text()
    {
        var info = Events("gate")[2]["finding_info"]!;

        info["first_seen_time"]!.GetValue<long>().ShouldBe(1_790_843_400_000);
        info["first_seen_time_dt"]!.GetValue<string>().ShouldBe("2026-10-01T08:30:00.000Z");
    }

    private static int Number(JsonObject json, string name) => json[name]!.GetValue<int>();

    private static List<JsonObject> Events(string text) =>
        [.. JsonNode.Parse(Written.As("ocsf", FullSample.Report(text)))!.AsArray().Select(item => item!.AsObject())];
}
