using System.Text;
using System.Text.Json;
using NJsonSchema;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Matching;
using Plumbline.Core.Scans;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Tests;

public sealed class ExceptionSectionTests
{
    private static readonly AcceptedFailure Full = new()
    {
        Id = "a",
        Owner = "<b>\u001b[31m",
        Reason = "r",
        Ticket = "T-1",
        Approver = "x",
        Created = new DateOnly(2026, 1, 1),
        Expires = new DateOnly(2026, 11, 24),
        Scope = new()
        {
            Finding = Finding.IdOf("OCI-Test-101", "ocid1.gate.oc1..2"),
            Rule = "OCI-Test-101",
            Compartment = CompartmentPattern.Parse("root/**"),
            Tag = TagPattern.Parse("a:b"),
            Resource = TextPattern.Parse("gate*"),
        },
    };

    private static readonly AcceptedFailure Bare = Full with
    {
        Id = "b",
        Ticket = null,
        Approver = null,
        Expires = new DateOnly(2026, 11, 23),
        Scope = new() { Resource = TextPattern.Parse("x") },
    };

    [Fact]
    public async Task Exceptions_are_valid_by_the_published_schema_and_escaped()
    {
        await using var stream = typeof(ExceptionSectionTests).Assembly.GetManifestResourceStream(
            "plumbline.scan-1.schema.json"
        )!;
        var schema = await JsonSchema.FromJsonAsync(stream, TestContext.Current.CancellationToken);

        var text = Write();

        schema.Validate(text).ShouldBeEmpty();
        text.ShouldNotContain("<b>");
        text.ShouldNotContain('\u001b');
    }

    [Fact]
    public void Each_says_whether_it_has_expired_and_whether_it_is_of_use()
    {
        using var json = JsonDocument.Parse(Write());
        var (full, bare) = (
            json.RootElement.GetProperty("exceptions")[0],
            json.RootElement.GetProperty("exceptions")[1]
        );

        full.GetProperty("owner").GetString().ShouldBe(Full.Owner);
        full.GetProperty("expired").GetBoolean().ShouldBeFalse();
        full.GetProperty("scope").GetProperty("compartment").GetString().ShouldBe("root/**");
        bare.GetProperty("expired").GetBoolean().ShouldBeTrue();
        bare.GetProperty("unused").ValueKind.ShouldBe(JsonValueKind.Null);
        bare.GetProperty("scope").GetProperty("rule").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_list_tells_the_state_of_each_on_a_day()
    {
        using var stream = new MemoryStream();
        ExceptionJson.WriteList([Full, Bare], new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero), stream);

        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.GetProperty("items")
            .EnumerateArray()
            .Select(item => $"{item.GetProperty("state").GetString()} {item.GetProperty("daysLeft").GetInt32()}")
            .ShouldBe(["expiring 0", "expired -1"]);
    }

    private static string Write()
    {
        var plain = Sample.Report();
        var report = new ScanReport(plain.Scan, plain.Rules, plain.Gaps, plain.FindingsOf)
        {
            Exceptions = [Full, Bare],
        };
        using var stream = new MemoryStream();
        JsonReport.Write(report, new ReportOptions(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
