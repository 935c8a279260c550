using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>A recording is made from a simulator, through its proxy, as it would be from OCI.</summary>
public sealed class SimRecordTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private readonly SimulatorServer _server = simulator.Server;

    [Fact]
    public async Task A_recording_has_the_same_findings_and_gaps_as_the_tenancy()
    {
        using var plumb = Visitor();
        var file = await RecordAsync(plumb);

        // Rules that look at tags or at the names of external keys find none in a recording.
        string[] audit = ["-q", "-o", "json", "--rule", "OCI-KMS-004"];
        var real = (await plumb.RunAsync(["scan", .. audit])).Json;
        var recorded = (await plumb.RunAsync(["demo", .. audit, "--tenancy", file])).Json;

        Count(real).ShouldContain(pair => pair.Key == "fail" && pair.Value > 0);
        Count(recorded).ShouldBe(Count(real));
        Number(recorded, "coverage").ShouldBe(Number(real, "coverage"));
    }

    [Fact]
    public async Task Nothing_in_it_tells_whose_it_is()
    {
        using var plumb = Visitor();
        var file = await File.ReadAllTextAsync(await RecordAsync(plumb), TestContext.Current.CancellationToken);
        var secrets = Secrets(JsonNode.Parse((await plumb.RunAsync("sim", "export")).Output)!).Distinct().ToList();

        secrets.Count.ShouldBeGreaterThan(300);
        secrets.Where(secret => file.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty();
        // As OCI writes them: letters of an id may happen to spell a word.
        string[] fields = ["Tags", "escription", "externalKey", "ndpoint"];
        fields.Where(field => file.Contains(field, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Relations_and_shapes_hold()
    {
        using var plumb = Visitor();
        var file = JsonNode.Parse(
            await File.ReadAllTextAsync(await RecordAsync(plumb), TestContext.Current.CancellationToken)
        )!;
        var vaults = file["vaults"]!.AsArray().Select(vault => (string)vault!["id"]!).ToHashSet();

        foreach (var key in file["keys"]!.AsArray())
        {
            var (id, vaultId) = ((string)key!["id"]!, (string)key["vaultId"]!);
            vaults.ShouldContain(vaultId);
            id.ShouldStartWith("ocid1.key.oc1.");
            Label(id).ShouldBe(Label(vaultId));
            key["keyShape"]!["length"]!.GetValue<int>().ShouldBeGreaterThan(0);
            key["timeCreated"].ShouldNotBeNull();
        }

        file["keyVersions"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(file["keys"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_same_salt_gives_the_same_file_and_another_one_another()
    {
        using var plumb = Visitor();

        var first = File.ReadAllText(await RecordAsync(plumb, "--salt", "s"));
        var second = File.ReadAllText(await RecordAsync(plumb, "--salt", "s"));
        var other = File.ReadAllText(await RecordAsync(plumb));

        second.ShouldBe(first);
        other.ShouldNotBe(first);
    }

    [Fact]
    public async Task Names_can_be_kept_and_the_scope_narrowed()
    {
        using var plumb = Visitor();

        var file = JsonNode.Parse(
            File.ReadAllText(await RecordAsync(plumb, "--keep-names", "--region", "eu-frankfurt-1"))
        )!;

        file["tenancy"]!["name"]!.GetValue<string>().ShouldBe("meridian-freight");
        file["vaults"]!.AsArray().Select(vault => (string)vault!["region"]!).Distinct().ShouldBe(["eu-frankfurt-1"]);
        file["regions"]!
            .AsArray()
            .Select(region => (string)region!["regionName"]!)
            .ShouldBe(["us-ashburn-1", "eu-frankfurt-1"]);
    }

    [Fact]
    public async Task What_could_not_be_read_is_said()
    {
        using var plumb = Visitor();

        var result = await plumb.RunAsync("sim", "record", "-q", "-o", Path.Combine(plumb.Home.FullName, "t.json"));

        result.Error.ShouldContain("plumb: warning: What could not be read (3 parts of the scope");
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_file_or_a_tenancy_there_is_no_recording()
    {
        using var plumb = Visitor();
        (await plumb.RunAsync("sim", "record")).ShouldFailWith(ExitCode.WrongUsage, "--output");
        (await plumb.RunAsync("sim", "record", "-o", "/no/such/folder/x")).ShouldFailWith(
            ExitCode.WrongUsage,
            "cannot be written"
        );
        plumb.Environment["OCI_CLI_CONFIG_FILE"] = "/no/such/config";
        var file = Path.Combine(plumb.Home.FullName, "none.json");
        (await plumb.RunAsync("sim", "record", "-o", file)).ShouldFailWith(ExitCode.WrongUsage, "/no/such/config");
        plumb.Home.GetFiles().ShouldBeEmpty();
    }

    private Plumb Visitor()
    {
        var plumb = new Plumb();
        foreach (var (name, value) in _server.Environment.Variables)
        {
            plumb.Environment[name] = value;
        }

        return plumb;
    }

    private static async Task<string> RecordAsync(Plumb plumb, params string[] options)
    {
        var file = Path.Combine(plumb.Home.FullName, $"{Guid.NewGuid():N}.json");
        var result = await plumb.RunAsync(["sim", "record", "-q", "-o", file, .. options]);
        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        return file;
    }

    private static SortedDictionary<string, int> Count(JsonElement scan) =>
        new(
            scan.GetProperty("findings")
                .EnumerateArray()
                .CountBy(finding => finding.GetProperty("status").GetString()!)
                .ToDictionary()
        );

    private static double Number(JsonElement scan, string name) =>
        scan.GetProperty("scan").GetProperty(name).GetDouble();

    private static string Label(string id) => id.Split('.')[4];

    /// <summary>Each name, each tag, each word of a description and the telling parts of each OCID.</summary>
    private static IEnumerable<string> Secrets(JsonNode? node, string field = "") =>
        node switch
        {
            JsonObject many => many.SelectMany(pair => Secrets(pair.Value, pair.Key)),
            JsonArray list => list.SelectMany(item => Secrets(item, field)),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => Secret(
                field,
                value.GetValue<string>()
            ),
            _ => [],
        };

    private static IEnumerable<string> Secret(string field, string text)
    {
        if (text.StartsWith("ocid1.", StringComparison.Ordinal))
        {
            return text.Split('.').Skip(4);
        }

        var isTelling = field is "name" or "displayName" or "description" || field.Contains("Endpoint");
        return isTelling && text.Length > 5 ? [text] : [];
    }
}
