using CsCheck;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tests.Weather;

public sealed class LatencyTests
{
    private static readonly string[] Wild = ["1ms+-1h", "p50=1ms,p99=1h", "0ms..1h"];

    [Fact]
    public async Task An_answer_is_held_back_and_an_operation_may_have_its_own_latency()
    {
        await using var storm = await Storm.StartAsync(new SimulatorOptions { Latency = ["1s", "ListVaults=3s"] });
        await HeldBackAsync(storm, Storm.Plain, TimeSpan.FromSeconds(3));
        await HeldBackAsync(storm, Storm.Proxied, TimeSpan.FromSeconds(3));
        await HeldBackAsync(storm, "/20180608/vaults/v0", TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("30ms", 30, 30, 30)]
    [InlineData("20ms..80ms", 20, 50, 80)]
    [InlineData("30ms+-5ms", 5, 30, 55)]
    [InlineData("p50=30ms,p99=400ms", 0, 30, 60_000)]
    public void A_distribution_is_as_spelled(string text, double least, double median, double most)
    {
        var samples = Samples(text);
        samples[0].ShouldBeGreaterThanOrEqualTo(least);
        samples[^1].ShouldBeLessThanOrEqualTo(most);
        samples[samples.Length / 2].ShouldBe(median, tolerance: median * 0.1);
    }

    [Fact]
    public void The_long_tail_goes_through_its_p99() =>
        Samples("p50=30ms,p99=400ms")[9900].ShouldBe(400, tolerance: 60);

    [Fact]
    public void No_latency_is_negative_or_endless() =>
        Gen.Select(Gen.Int[0, 2].Select(i => Wild[i]), Gen.Double[0, 1], Gen.Double[0, 1])
            .Sample(
                (text, u, v) =>
                    LatencyDistribution.Read(text)!.Sample(u * 0.999999, v) is var latency
                    && latency >= TimeSpan.Zero
                    && latency <= TimeSpan.FromHours(1)
            );

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("-30ms")]
    [InlineData("80ms..20ms")]
    [InlineData("p50=400ms,p99=30ms")]
    [InlineData("p50=0ms,p99=30ms")]
    [InlineData("p99=30ms")]
    [InlineData("2h")]
    [InlineData("30ms\n")]
    public void Another_spelling_is_refused(string text) => LatencyDistribution.Read(text).ShouldBeNull();

    private static double[] Samples(string text)
    {
        var distribution = LatencyDistribution.Read(text)!;
        var dice = new Dice(7, "test");
        return
        [
            .. Enumerable
                .Range(0, 10_000)
                .Select(_ => distribution.Sample(dice.Roll("x"), dice.Roll("x")).TotalMilliseconds)
                .Order(),
        ];
    }

    private static async Task HeldBackAsync(Storm storm, string url, TimeSpan latency)
    {
        var answer = storm.GetAsync(url);
        (await storm.Time.SomebodyWaitsAsync()).ShouldBe(latency);
        answer.IsCompleted.ShouldBeFalse();
        storm.Advance(latency);
        (await answer).Status.ShouldBe(200);
    }
}
