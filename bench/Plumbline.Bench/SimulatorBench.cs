using System.Globalization;

namespace Plumbline.Bench;

/// <summary>Measures the simulator: how soon it serves, how fast it answers, how much memory it takes.</summary>
internal static class SimulatorBench
{
    private const string Size = "generate:regions=4,compartments=200,vaults=10000,keys=1000000,seed=7";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var program = arguments.Length > 0 ? new PlumbProgram(arguments[0]) : PlumbProgram.Built;
        var tenancy = arguments.Length > 1 ? arguments[1] : Size;
        await MeasureStartAsync(program);
        await using var simulator = await SimulatorRun.StartAsync(program, tenancy);
        Print($"{tenancy} serves after", $"{simulator.StartUp.TotalSeconds:0.0} s");
        await MeasureAnswersAsync(simulator);
        Print("peak resident memory", $"{simulator.PeakMegabytes:0} MB");
        Print("load average of the machine", $"{(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]}");
        return 0;
    }

    private static async Task MeasureStartAsync(PlumbProgram program)
    {
        var starts = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            await using var demo = await SimulatorRun.StartAsync(program, "demo");
            starts.Add(demo.StartUp.TotalSeconds);
        }

        starts.Sort();
        Print("demo serves after (median of 5)", $"{starts[2]:0.00} s");
    }

    private static async Task MeasureAnswersAsync(SimulatorRun simulator)
    {
        var requests = new RequestWriter(simulator);
        var survey = await Survey.TakeAsync(simulator, requests);
        var load = new Load(simulator);
        var health = await load.RunAsync([requests.Unsigned("/_sim/health")]);
        Print("GET /_sim/health", $"{health:0} a second");
        var keys = await load.RunAsync(survey.GetKeys());
        Print("GetKey", $"{keys:0} a second, {keys / health:P0} of health");
        var pages = await load.RunAsync(survey.ListPages());
        Print("ListKeys, pages of 1,000", $"{pages:0} a second, {pages / health:P1} of health");
    }

    private static void Print(string what, FormattableString figure) =>
        Console.WriteLine($"| {what} | {figure.ToString(CultureInfo.InvariantCulture)} |");
}
