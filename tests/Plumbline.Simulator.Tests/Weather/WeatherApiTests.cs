namespace Plumbline.Simulator.Tests.Weather;

public sealed class WeatherApiTests
{
    [Fact]
    public async Task What_is_active_is_shown_with_what_it_struck()
    {
        await using var storm = await Storm.StartAsync(
            new SimulatorOptions
            {
                Latency = ["0ms"],
                Throttle = "10/s,burst=4",
                Faults = ["ListVaults:503:2"],
            }
        );
        await storm.StatusesAsync(Storm.Plain, 5);
        var weather = await storm.WeatherAsync();
        (weather["seed"], weather["throttle"], weather["throttled"]).ShouldBe(("7", "10/s,burst=4", "1"));
        weather.Json.GetProperty("latency")[0].GetString().ShouldBe("0ms");
        var fault = weather.Json.GetProperty("faults")[0];
        fault.GetProperty("operation").GetString().ShouldBe("ListVaults");
        fault.GetProperty("matched").GetInt32().ShouldBe(2);
        fault.GetProperty("struck").GetInt32().ShouldBe(2);
        fault.GetProperty("isOver").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task An_object_changes_what_it_names_and_nothing_else()
    {
        await using var storm = await Storm.OfAsync("503");
        (await storm.ChangeAsync("""{"throttle": "1/s"}""")).Status.ShouldBe(204);
        (await storm.StatusesAsync(Storm.Plain, 2)).ShouldBe([503, 429]);
        await storm.ChangeAsync("""{"faults": [], "throttle": null}""");
        (await storm.StatusesAsync(Storm.Plain, 2)).ShouldBe([200, 200]);
    }

    [Fact]
    public async Task An_array_replaces_the_faults()
    {
        await using var storm = await Storm.OfAsync("503");
        await storm.ChangeAsync("[]");
        (await storm.GetAsync(Storm.Plain)).Status.ShouldBe(200);
    }
}
