using CsCheck;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tests.Weather;

/// <summary>Everything random comes from the seed.</summary>
public sealed class SeedTests
{
    private static readonly string[] Operations = ["ListKeys", "GetKey", "ListVaults"];

    [Fact]
    public async Task The_same_seed_strikes_the_same_calls_and_another_does_not()
    {
        var first = await StruckAsync(3);
        first.ShouldContain(503);
        first.ShouldContain(200);
        (await StruckAsync(3)).ShouldBe(first);
        (await StruckAsync(4)).ShouldNotBe(first);
    }

    [Fact]
    public void What_an_operation_meets_does_not_depend_on_the_calls_between() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 2].Select(i => Operations[i]).Array[0, 60])
            .Sample(
                (seed, calls) =>
                {
                    var (mixed, alone) = (Armed(seed), Operations.ToDictionary(name => name, _ => Armed(seed)));
                    return calls.All(call => mixed.Strikes(call) == alone[call].Strikes(call));
                }
            );

    [Fact]
    public void Threads_at_once_meet_what_one_meets()
    {
        var (one, many) = (new Dice(7, "x"), new Dice(7, "x"));
        var expected = Enumerable.Range(0, 1000).Select(_ => one.Roll("a")).Order();
        var rolled = new double[1000];
        Parallel.For(0, 1000, i => rolled[i] = many.Roll("a"));
        rolled.Order().ShouldBe(expected);
    }

    private static ArmedFault Armed(int seed)
    {
        var fault = FaultSpelling.Read("503:30%", new FaultReader([]));
        return new ArmedFault(fault, new Dice(seed, "faults[0]"), new WatchedTime());
    }

    private static async Task<int[]> StruckAsync(int seed)
    {
        await using var storm = await Storm.StartAsync(new SimulatorOptions { Faults = ["503:50%"], Seed = seed });
        return await storm.StatusesAsync(Storm.Plain, 30);
    }
}
