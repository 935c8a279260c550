using NJsonSchema;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>The published schema of scenario files says what the simulator says.</summary>
public sealed class ScenarioSchemaTests
{
    public static TheoryData<string> Good =>
        [
            Documented(),
            "{}",
            """{"$schema": "x", "latency": null, "throttle": "10/s,burst=20,retry-after", "steps": []}""",
            """{"latency": "30ms+-5ms", "faults": [{"kind": "hang", "duration": "1.5s", "after": 2, "for": "1h", "probability": 0}]}""",
            """{"faults": [{"kind": "clockSkew", "skew": "-2h", "probability": 0}, {"probability": 0, "kind": "latency", "latency": "20ms..80ms"}]}""",
        ];

    [Theory]
    [MemberData(nameof(Good))]
    public async Task What_is_right_is_right_for_both(string json)
    {
        (await ValidateAsync(json)).ShouldBeEmpty();
        (await ServeAsync(json)).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("""{"seed": -1}""")]
    [InlineData("""{"speed": 1}""")]
    [InlineData("""{"latency": "fast"}""")]
    [InlineData("""{"latency": ["1s", 3]}""")]
    [InlineData("""{"throttle": "10"}""")]
    [InlineData("""{"steps": [{"faults": []}]}""")]
    [InlineData("""{"steps": [{"at": "1s", "seed": 1}]}""")]
    [InlineData("""{"faults": [{"kind": "rest"}]}""")]
    [InlineData("""{"faults": [{"status": 200}]}""")]
    [InlineData("""{"faults": [{"status": 500, "count": 0}]}""")]
    [InlineData("""{"faults": [{"kind": "slow", "duration": "soon"}]}""")]
    [InlineData("""{"faults": [{"kind": "latency", "latency": "ListKeys=1s"}]}""")]
    public async Task What_is_wrong_is_wrong_for_both(string json)
    {
        (await ValidateAsync(json)).ShouldNotBeEmpty();
        (await ServeAsync(json)).ShouldFailWith(ExitCode.WrongUsage, "--scenario s.json: ");
    }

    private static string Documented()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "guide", "weather.md"));
        return page.Split("```json\n")[1].Split("```")[0];
    }

    private static async Task<IEnumerable<string>> ValidateAsync(string json)
    {
        var file = Repository.PathOf("docs", "schema", "plumbline.scenario-1.schema.json");
        var schema = await JsonSchema.FromFileAsync(file, TestContext.Current.CancellationToken);
        return schema.Validate(json).Select(problem => problem.ToString());
    }

    private static async Task<RunResult> ServeAsync(string json)
    {
        using var plumb = new Plumb();
        var file = plumb.Write("s.json", json);
        return await plumb.RunAsync("demo", "--quiet", "--tenancy", "empty", "--fault", "503:0%", "--scenario", file);
    }
}
