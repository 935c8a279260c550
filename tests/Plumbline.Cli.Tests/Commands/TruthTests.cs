using System.Globalization;
using System.Text.Json;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>Random tenancies, whose right answer is known from how they were made.</summary>
/// <remarks>
/// Each is made from a seed, and the seeds follow each other: every run has the same tenancies. <c>make soak</c> has
/// more of them, and <c>PLUMB_SOAK_SEED</c> names another first one.
/// </remarks>
public sealed class TruthTests
{
    private static readonly int FirstSeed = Read("PLUMB_SOAK_SEED") ?? 1;
    private static readonly string[] Modes = ["auto", "search", "thorough"];
    private static readonly int Tenancies = Read("PLUMB_SOAK_TENANCIES") ?? 25;

    [Fact]
    public Task The_findings_of_any_tenancy_are_those_that_its_keys_deserve() =>
        Parallel.ForEachAsync(
            Enumerable.Range(FirstSeed, Tenancies),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = 2,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            async (seed, _) => await CheckAsync(seed)
        );

    /// <summary>The truth is counted from the tenancy as the simulator exports it.</summary>
    [Theory]
    [InlineData("regions=2,compartments=30,vaults=12,keys=200,foreign=6,seed=3")]
    [InlineData("regions=1,compartments=5,vaults=3,keys=40,foreign=0,seed=11")]
    public async Task The_findings_of_a_generated_tenancy_are_the_same_in_every_mode(string plan)
    {
        using var plumb = new Plumb();
        await using var server = await ServeAsync($"generate:{plan}");
        plumb.Environment["PLUMB_SIM_URL"] = server.Environment.RootUrl.ToString();
        var tenancy = (await plumb.RunAsync("sim", "export")).Json;

        var truth = Truth(tenancy).Order(StringComparer.Ordinal).ToList();
        truth.Count.ShouldBeGreaterThan(10);
        await CheckAsync(plumb, server, truth, plan);
    }

    private static async Task CheckAsync(int seed)
    {
        using var plumb = new Plumb();
        var tenancy = new RandomTenancy(seed);
        await using var server = await ServeAsync(plumb.Write("tenancy.json", tenancy.Json));
        var truth = tenancy.Expected.Order(StringComparer.Ordinal).ToList();
        await CheckAsync(plumb, server, truth, $"PLUMB_SOAK_SEED={seed} PLUMB_SOAK_TENANCIES=1 repeats this tenancy.");
    }

    private static async Task CheckAsync(Plumb plumb, SimulatorServer server, List<string> truth, string again)
    {
        plumb.Environment["HTTPS_PROXY"] = server.Environment.ProxyUrl.ToString();
        plumb.Environment["OCI_CLI_CERT_BUNDLE"] = server.Environment.CertBundle;
        plumb.Environment["OCI_CLI_CONFIG_FILE"] = server.Environment.ConfigFile;
        foreach (var mode in Modes)
        {
            string[] scan = ["scan", "-q", "-o", "json", "--rule", "OCI-KMS-004"];
            var result = await plumb.RunAsync([.. scan, "--discovery", mode]);

            result.Error.ShouldBeEmpty(again);
            result.ExitCode.ShouldBe(ExitCode.Done, again);
            Findings(result.Json).ShouldBe(truth, $"{mode}: {again}");
            result.Json.GetProperty("scan").GetProperty("complete").GetBoolean().ShouldBeTrue($"{mode}: {again}");
        }
    }

    private static Task<SimulatorServer> ServeAsync(string tenancy) =>
        SimulatorServer.StartAsync(
            new SimulatorOptions { Tenancies = [tenancy] },
            TestContext.Current.CancellationToken
        );

    private static IEnumerable<string> Truth(JsonElement tenancy)
    {
        var active = tenancy
            .GetProperty("vaults")
            .EnumerateArray()
            .Where(vault => Text(vault, "lifecycleState") == "ACTIVE")
            .Select(vault => Text(vault, "id"))
            .ToHashSet();
        return tenancy
            .GetProperty("keys")
            .EnumerateArray()
            .Where(key => Text(key, "lifecycleState") == "ENABLED" && active.Contains(Text(key, "vaultId")))
            .Select(key => $"{Text(key, "id")} {(Text(key, "protectionMode") == "HSM" ? "fail" : "pass")}");
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static IEnumerable<string> Findings(JsonElement scan) =>
        scan.GetProperty("findings")
            .EnumerateArray()
            .Select(finding =>
                $"{finding.GetProperty("resource").GetProperty("id").GetString()} {finding.GetProperty("status").GetString()}"
            )
            .Order(StringComparer.Ordinal);

    private static int? Read(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
