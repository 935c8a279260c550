using Plumbline.Bench;
using Plumbline.Bench.Scanning;

try
{
    return args switch
    {
        ["sim", .. var rest] => await SimulatorBench.RunAsync(rest),
        ["scan"] => await ScanBench.RunAsync(Plan.Full),
        ["scan", .. var sizes] => await ScanBench.RunAsync(Plan.Of(sizes)),
        _ => throw new BenchException(
            "Say what to measure: sim [PROGRAM [TENANCY]], scan, scan quick, or scan SIZE ..."
        ),
    };
}
catch (BenchException problem)
{
    await Console.Error.WriteLineAsync($"bench: {problem.Message}");
    return 1;
}
