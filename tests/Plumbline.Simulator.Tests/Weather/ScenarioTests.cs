using System.Text;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tests.Weather;

public sealed class ScenarioTests
{
    private const string Storms = """
        {
          "seed": 11,
          "faults": [{ "operation": "ListVaults", "status": 500 }],
          "steps": [
            { "at": "20s", "faults": [], "throttle": "1/s" },
            { "at": "10s", "faults": [{ "status": 503 }] },
            { "at": "30s", "throttle": null, "latency": "2s" }
          ]
        }
        """;

    [Fact]
    public async Task The_weather_changes_as_the_scenario_says_and_starts_again_on_reset()
    {
        await using var storm = await ServeAsync(Storms);
        (await storm.StatusesAsync(Storm.Plain, 2)).ShouldBe([500, 500]);
        storm.Advance(TimeSpan.FromSeconds(10));
        (await storm.StatusesAsync(Storm.Plain, 2)).ShouldBe([503, 503]);
        storm.Advance(TimeSpan.FromSeconds(10));
        (await storm.StatusesAsync(Storm.Plain, 2)).ShouldBe([200, 429]);
        storm.Advance(TimeSpan.FromSeconds(10));
        var late = storm.GetAsync(Storm.Plain);
        (await storm.Time.SomebodyWaitsAsync()).ShouldBe(TimeSpan.FromSeconds(2));
        storm.Advance(TimeSpan.FromSeconds(2));
        (await late).Status.ShouldBe(200);
        await storm.Oci.SendAsync(new HttpRequestMessage(HttpMethod.Post, storm.Oci.Absolute("/_sim/reset")));
        (await storm.GetAsync(Storm.Plain)).Status.ShouldBe(500);
    }

    [Fact]
    public async Task What_the_command_line_says_wins_and_its_faults_come_first()
    {
        var options = new SimulatorOptions { Seed = 5, Faults = ["404:1"] };
        await using var storm = await ServeAsync(Storms, options);
        (await storm.StatusesAsync(Storm.Plain, 2)).ShouldBe([404, 500]);
        (await storm.WeatherAsync())["seed"].ShouldBe("5");
    }

    [Theory]
    [InlineData("{", "scenario s.json: line 1 is not valid JSON")]
    [InlineData("[]", "scenario s.json: the file must be a JSON object")]
    [InlineData("""{"step": []}""", "s.json: the file has a field \"step\", but only $schema, seed, steps, latency")]
    [InlineData("""{"seed": -1}""", "s.json: seed must be a whole number that is not negative")]
    [InlineData("""{"throttle": "10"}""", "s.json: throttle is \"10\"; write 10/s")]
    [InlineData("""{"latency": ["1s", "x"]}""", "s.json: latency[1] is \"x\": is no latency; write 30ms")]
    [InlineData("""{"latency": "LstKeys=1s"}""", "names an operation that is \"LstKeys\", which is no operation")]
    [InlineData("""{"steps": [{}]}""", "s.json: steps[0].at is missing; give the time since the start")]
    [InlineData("""{"steps": [{"at": "soon"}]}""", "s.json: steps[0].at is \"soon\"; write a time")]
    [InlineData(
        """{"steps": [{"at": "1s", "faults": [{"kind": "slw"}]}]}""",
        "s.json: steps[0].faults[0].kind is \"slw\""
    )]
    [InlineData("""{"faults": [{"service": "kmz", "status": 500}]}""", "which is no service; the nearest is kms")]
    [InlineData("""{"faults": [{"status": 500, "duration": "1s"}]}""", "faults[0] has a field \"duration\"")]
    [InlineData("""{"faults": [{"status": 500, "retryAfter": 1}]}""", "retryAfter, which goes with status 429 or 503")]
    public void A_mistake_is_told_with_its_place(string json, string problem) =>
        Should
            .Throw<WeatherException>(() =>
                new ScenarioReader(new FaultReader([])).Read("s.json", Encoding.UTF8.GetBytes(json))
            )
            .Message.ShouldContain(problem);

    private static async Task<Storm> ServeAsync(string json, SimulatorOptions? options = null)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, json);
            return await Storm.StartAsync((options ?? new SimulatorOptions()) with { Scenario = file });
        }
        finally
        {
            File.Delete(file);
        }
    }
}
