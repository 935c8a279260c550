using NJsonSchema;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>The published schema of tenancy files says what the simulator says.</summary>
public sealed class TenancySchemaTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromFileAsync(Repository.PathOf("docs", "schema", "plumbline.tenancy-1.schema.json"))
    );

    public static TheoryData<string> Good =>
        [
            Documented(),
            Demo(),
            new Commands.RandomTenancy(1).Json,
            """{ "regions": ["us-ashburn-1"] }""",
            """{ "regions": ["us-ashburn-1", { "regionName": "xx-new-1", "regionKey": "NEW", "status": "READY" }], "tenancy": { "x": 1 } }""",
            """
                { "regions": ["us-ashburn-1"], "$schema": "x",
                  "tenancy": { "id": "ocid1.tenancy.oc1..t" },
                  "volumes": [{ "id": "a", "compartmentId": "ocid1.tenancy.oc1..t", "kmsKeyId": null }],
                  "mysql.dbSystems": [{ "id": "b", "compartmentId": "ocid1.tenancy.oc1..t" }],
                  "policies": [{ "id": "p", "compartmentId": "ocid1.tenancy.oc1..t", "name": "n", "statements": ["Allow any-user to manage all-resources in tenancy"] }],
                  "users": [{ "id": "u", "compartmentId": "ocid1.tenancy.oc1..t", "name": "ann", "email": null }],
                  "vaults": [{ "id": "v", "compartmentId": "ocid1.tenancy.oc1..t", "region": "us-ashburn-1", "anything": [] }],
                  "keys": [{ "id": "k", "compartmentId": "ocid1.tenancy.oc1..t", "vaultId": "v", "protectionMode": "QUANTUM" }],
                  "keyVersions": [{ "id": "kv", "keyId": "k" }],
                  "faults": [{ "operation": "ListKeys", "status": 404, "count": 1 }] }
                """,
        ];

    [Theory]
    [MemberData(nameof(Good))]
    public async Task What_is_right_is_right_for_both(string json)
    {
        (await ValidateAsync(json)).ShouldBeEmpty();
        var served = await ServeAsync(json);
        served.ExitCode.ShouldBe(ExitCode.Done, served.Error);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "regions": [] }""")]
    [InlineData("""{ "regions": ["mars-1"] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "volume": [] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "nosql.volumes": [] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "vaults": {} }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "vaults": [{ "id": "v", "compartmentId": "t" }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "keys": [{ "id": "k", "compartmentId": "t" }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "keys": [{ "id": 1, "compartmentId": "t", "vaultId": "v" }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "compartments": [{ "id": "c" }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "keyVersions": [{ "id": "c" }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "volumes": [{ "id": "a" }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "users": [{ "compartmentId": "t" }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "faults": [{ "status": 200 }] }""")]
    [InlineData("""{ "regions": ["us-ashburn-1"], "tenancy": { "name": 3 } }""")]
    public async Task What_is_wrong_is_wrong_for_both(string json)
    {
        (await ValidateAsync(json)).ShouldNotBeEmpty();
        (await ServeAsync(json)).ShouldFailWith(ExitCode.WrongUsage, "t.json: ");
    }

    [Fact]
    public async Task What_a_simulator_exports_and_what_is_recorded_from_it_fits()
    {
        using var plumb = new Plumb();
        simulator.Server.Environment.Variables.ToList().ForEach(v => plumb.Environment[v.Key] = v.Value);
        var recorded = Path.Combine(plumb.Home.FullName, "recorded.json");

        (await plumb.RunAsync("sim", "record", "-q", "-o", recorded)).ExitCode.ShouldBe(ExitCode.Done);

        (await ValidateAsync((await plumb.RunAsync("sim", "export")).Output)).ShouldBeEmpty();
        var file = await File.ReadAllTextAsync(recorded, TestContext.Current.CancellationToken);
        (await ValidateAsync(file)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_generated_fits()
    {
        const string Size = "generate:regions=2,keys=200,volumes=5,buckets=3,objects=9,users=4,autonomousDatabases=2";
        await using var server = await SimulatorServer.StartAsync(
            new SimulatorOptions { Tenancies = [Size] },
            TestContext.Current.CancellationToken
        );
        using var plumb = new Plumb();

        var export = await plumb.RunAsync("sim", "export", "--url", server.Environment.RootUrl.ToString());

        (await ValidateAsync(export.Output)).ShouldBeEmpty();
    }

    private static string Demo() =>
        File.ReadAllText(Repository.PathOf("src", "Plumbline.Simulator", "Tenancies", "demo.json"));

    private static string Documented() =>
        File.ReadAllText(Repository.PathOf("docs", "guide", "simulator.md")).Split("```json\n")[1].Split("```")[0];

    private static async Task<IEnumerable<string>> ValidateAsync(string json) =>
        (await Schema.Value).Validate(json).Select(problem => problem.ToString());

    private static async Task<RunResult> ServeAsync(string json)
    {
        using var plumb = new Plumb();
        var file = plumb.Write("t.json", json);
        return await plumb.RunAsync("demo", "--quiet", "--tenancy", file);
    }
}
