using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Plumbline.Bench.Scanning;

/// <summary>Where and with what was measured.</summary>
internal sealed record Machine(string Plumbline, string Node, string Sdk, string Load)
{
    public static async Task<Machine> LookAsync(PlumbProgram program) =>
        new(
            $"{await VersionAsync(program.Command("--version"), "plumb")}, {program.Description}",
            await VersionAsync(SdkLoop.Node("--version"), "node"),
            SdkLoop.Version(),
            (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]
        );

    public IEnumerable<(string What, string Value)> Facts =>
        [
            ("date", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (
                "machine",
                $"{Environment.ProcessorCount} cores, {Gigabytes()} GB of memory, load average {Load} at the start"
            ),
            ("Plumbline", Plumbline),
            (".NET", RuntimeInformation.FrameworkDescription.Replace(".NET ", "", StringComparison.Ordinal)),
            ("Node.js", Node),
            ("OCI's TypeScript SDK", Sdk),
        ];

    private static async Task<string> VersionAsync(ProcessStartInfo command, string what)
    {
        var run = await ProcessRun.RunAsync(command, new Dictionary<string, string>());
        return run.Demand(what).Output.Trim();
    }

    private static string Gigabytes()
    {
        var total = File.ReadLines("/proc/meminfo").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return (double.Parse(total, CultureInfo.InvariantCulture) / 1024 / 1024).ToString(
            "0",
            CultureInfo.InvariantCulture
        );
    }
}
