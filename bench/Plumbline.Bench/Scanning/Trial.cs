namespace Plumbline.Bench.Scanning;

/// <summary>The measurements of one size, all against one simulator.</summary>
internal sealed class Trial(
    Size size,
    SimulatorApi api,
    IReadOnlyDictionary<string, string> environment,
    Truth truth,
    PlumblineScan plumbline
)
{
    public static async Task<IReadOnlyList<Measurement>> RunAsync(
        Size size,
        PlumbProgram program,
        PlumblineScan plumbline
    )
    {
        await using var simulator = await SimulatorRun.StartAsync(program, size.Tenancy);
        using var api = new SimulatorApi(simulator);
        var truth = await api.TruthAsync();
        return await new Trial(size, api, await api.EnvironmentAsync(), truth, plumbline).RunAsync();
    }

    private async Task<IReadOnlyList<Measurement>> RunAsync()
    {
        IContender[] contenders = size.HasPeers
            ? [plumbline, SdkLoop.Sequential, SdkLoop.TenWay, SdkLoop.FiftyWay]
            : [plumbline];
        var measurements = new List<Measurement>();
        await WarmUpAsync();
        foreach (var weather in size.Weathers)
        {
            foreach (var contender in contenders)
            {
                measurements.Add(await MedianAsync(contender, weather));
                Console.WriteLine(Row.Progress(measurements[^1]));
            }
        }

        return measurements;
    }

    /// <summary>The simulator answers its first calls slowly: whoever came first would pay for it.</summary>
    private async Task WarmUpAsync()
    {
        if (size.HasPeers)
        {
            await OnceAsync(SdkLoop.TenWay, Weather.Still);
            await OnceAsync(plumbline, Weather.Still);
        }
    }

    /// <summary>The run whose time is the median of three.</summary>
    private async Task<Measurement> MedianAsync(IContender contender, Weather weather)
    {
        var runs = new List<Measurement> { await OnceAsync(contender, weather) };
        while (runs.Count < 3 && runs[0].Wall < size.Short)
        {
            runs.Add(await OnceAsync(contender, weather));
        }

        return runs.OrderBy(run => run.Span).ElementAt(runs.Count / 2);
    }

    private async Task<Measurement> OnceAsync(IContender contender, Weather weather)
    {
        await api.ResetAsync(weather);
        var attempt = await contender.RunAsync(environment, weather, size.Budget);
        return Measurement.Of(size, weather, contender.Name, attempt, await api.TrafficAsync(), truth);
    }
}
