namespace Plumbline.Reports.Tests;

public sealed class FrameworkReferenceTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("ocsf")]
    [InlineData("ocsf-ndjson")]
    public void What_programs_read_names_the_requirements_that_a_rule_looks_at(string format)
    {
        Written.As(format, Sample.Report()).ShouldContain("gates-1:1.1");
        Written.As(format, Sample.Result().ToReport("1.2.3")).ShouldNotContain("gates-1:1.1");
    }

    [Fact]
    public void Ocsf_names_the_framework_as_a_standard()
    {
        using var events = System.Text.Json.JsonDocument.Parse(Written.As("ocsf", Sample.Report()));

        events
            .RootElement[0]
            .GetProperty("compliance")
            .GetProperty("standards")
            .EnumerateArray()
            .Select(standard => standard.GetString())
            .ShouldBe(["Plumbline", "gates-1"]);
    }
}
