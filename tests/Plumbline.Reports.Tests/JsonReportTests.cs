using System.Text;
using System.Text.Json;
using NJsonSchema;
using Plumbline.Reports.Json;
using Plumbline.Tests;

namespace Plumbline.Reports.Tests;

public sealed class JsonReportTests
{
    [Fact]
    public async Task Every_kind_of_finding_and_gap_is_valid_by_the_published_schema()
    {
        var schema = await ReadSchemaAsync();

        schema.Validate(Write()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"status\": \"pass\"", "\"status\": \"fine\"")]
    [InlineData("\"gaps\"", "\"holes\"")]
    [InlineData("\"coverage\": 0.25", "\"coverage\": \"all\"")]
    [InlineData("plumbline.scan/1", "plumbline.scan/2")]
    public async Task The_schema_refuses_what_is_not_a_scan(string right, string wrong)
    {
        var text = Write();
        text.ShouldContain(right);

        (await ReadSchemaAsync()).Validate(text.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_whole_document_is_as_it_was_agreed() => Write().ShouldMatchSnapshot("scan.json");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u001b[31mred\u202e")]
    [InlineData("\"quoted\\")]
    [InlineData("😀 emoji")]
    public void Hostile_names_are_escaped_and_come_back_whole(string name)
    {
        var text = Write(name);

        text.ShouldAllBe(letter => letter == '\n' || (letter >= ' ' && letter <= '~'));
        text.ShouldNotContain("<script>");
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("findings")[0]
            .GetProperty("resource")
            .GetProperty("name")
            .GetString()
            .ShouldBe(name);
    }

    private static string Write(string name = "gate")
    {
        using var stream = new MemoryStream();
        JsonReport.Write(Sample.Report(name), new ReportOptions(Coverage: true), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<JsonSchema> ReadSchemaAsync()
    {
        await using var stream = typeof(JsonReportTests).Assembly.GetManifestResourceStream(
            "plumbline.scan-1.schema.json"
        )!;
        return await JsonSchema.FromJsonAsync(stream);
    }
}
