using System.Globalization;
using Plumbline.Bench;

const string Size = "generate:regions=4,compartments=200,vaults=10000,keys=1000000,seed=7";
var program = args.Length > 0 ? args[0] : "artifacts/bin/Plumbline.Cli/release/plumb.dll";
var tenancy = args.Length > 1 ? args[1] : Size;

var starts = new List<double>();
for (var i = 0; i < 5; i++)
{
    await using var demo = await SimulatorRun.StartAsync(program, "demo");
    starts.Add(demo.StartUp.TotalSeconds);
}

starts.Sort();
Print("demo serves after (median of 5)", $"{starts[2]:0.00} s");
await using var simulator = await SimulatorRun.StartAsync(program, tenancy);
Print($"{tenancy} serves after", $"{simulator.StartUp.TotalSeconds:0.0} s");
var requests = new RequestWriter(simulator);
var survey = await Survey.TakeAsync(simulator, requests);
var load = new Load(simulator);
var health = await load.RunAsync([requests.Unsigned("/_sim/health")]);
Print("GET /_sim/health", $"{health:0} a second");
var keys = await load.RunAsync(survey.GetKeys());
Print("GetKey", $"{keys:0} a second, {keys / health:P0} of health");
var pages = await load.RunAsync(survey.ListPages());
Print("ListKeys, pages of 1,000", $"{pages:0} a second, {pages / health:P1} of health");
Print("peak resident memory", $"{simulator.PeakMegabytes:0} MB");
Print("load average of the machine", $"{(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]}");

static void Print(string what, FormattableString figure) =>
    Console.WriteLine($"| {what} | {figure.ToString(CultureInfo.InvariantCulture)} |");
