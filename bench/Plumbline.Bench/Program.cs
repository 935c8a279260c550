using Plumbline.Bench;
using Plumbline.Bench.Scanning;

try
{
    return args switch
    {
        ["sim", .. var rest] => await SimulatorBench.RunAsync(rest),
        ["scan"] => await ScanBench.RunAsync(Plan.Full),
        ["scan", .. var sizes] => await ScanBench.RunAsync(Plan.Of(sizes)),
        ["rules"] => await RulesBench.RunAsync(),
        ["rules", var departments] => await RulesBench.RunAsync(
            int.Parse(departments, System.Globalization.CultureInfo.InvariantCulture)
        ),
        _ => throw new BenchException(
            "Say what to measure: sim [PROGRAM [TENANCY]], scan, scan quick, scan SIZE ..., or rules [DEPARTMENTS]"
        ),
    };
}
catch (BenchException problem)
{
    await Console.Error.WriteLineAsync($"bench: {problem.Message}");
    return 1;
}
