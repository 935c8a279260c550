using System.Text.Json;
using System.Text.RegularExpressions;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>The keys of the demo tenancy and who uses them.</summary>
public sealed partial class KeysTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private readonly SimulatorServer _server = simulator.Server;

    [Fact]
    public async Task The_table_is_as_it_was_agreed()
    {
        using var plumb = Visitor();

        var result = await plumb.RunAsync("keys", "-q", "--protection-mode", "hsm");

        result.ExitCode.ShouldBe(ExitCode.Done);
        Age().Replace(result.Output, " AGE ").ShouldMatchSnapshot("keys.txt");
    }

    [Fact]
    public async Task Each_key_has_its_users_in_json_and_csv_alike()
    {
        using var plumb = Visitor();

        var items = (await plumb.RunAsync("keys", "-q", "-o", "json")).Json.GetProperty("items");
        var csv = await plumb.RunAsync("keys", "-q", "-o", "csv");

        items.EnumerateArray().Select(Id).ShouldAllBe(id => csv.Output.Contains($"\n{id},", StringComparison.Ordinal));
        csv.Output.ShouldContain(",1,6,false,AnalyticsInstance ocid1");
        Named("tracking-shared", items).GetProperty("users").GetInt32().ShouldBe(6);
        Named("vpn-preshared", items).GetProperty("users").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task One_key_is_shown_with_every_place_that_names_it()
    {
        using var plumb = Visitor();
        var items = (await plumb.RunAsync("keys", "-q", "--brief", "-o", "json")).Json.GetProperty("items");
        var id = Id(Named("tracking-shared", items));

        var json = (await plumb.RunAsync("keys", "show", id, "-q", "-o", "json")).Json;
        var text = await plumb.RunAsync("keys", "show", id, "-q");

        json.GetProperty("usedBy")
            .EnumerateArray()
            .Select(use => $"{use.GetProperty("kind")} {use.GetProperty("name")} {use.GetProperty("field")}")
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "AnalyticsInstance fleetreports kmsKeyId",
                "BootVolume tracking-api-1 (Boot Volume) kmsKeyId",
                "InstanceConfiguration tracking-api instanceDetails.launchDetails.sourceDetails.kmsKeyId",
                "Volume tracking-db-data kmsKeyId",
                "Volume tracking-db-redo kmsKeyId",
                "VolumeBackup tracking-db-data 2026-11 kmsKeyId",
            ]);
        json.GetProperty("keyVersions").GetArrayLength().ShouldBe(1);
        text.Output.ShouldContain("Used by 6 resources");
        text.Output.ShouldContain("VolumeBackup tracking-db-data 2026-11");
    }

    [Fact]
    public async Task Only_keys_without_a_user_are_shown_when_asked_for()
    {
        using var plumb = Visitor();

        var items = (await plumb.RunAsync("keys", "-q", "--brief", "--unused", "-o", "json")).Json.GetProperty("items");

        items.GetArrayLength().ShouldBeGreaterThan(100);
        items.EnumerateArray().ShouldAllBe(item => item.GetProperty("users").GetInt32() == 0);
        items.EnumerateArray().Select(Name).ShouldNotContain("tracking-shared");
    }

    [Theory]
    [InlineData("There is no key 'ocid1.key.oc1..nobody'", "keys", "show", "ocid1.key.oc1..nobody")]
    [InlineData("There is no protection mode 'HMS'.", "keys", "--protection-mode", "hms")]
    [InlineData("There is no output format 'xml'.", "keys", "-o", "xml")]
    [InlineData("The output 'csv=' needs a file name", "keys", "-o", "csv=")]
    public async Task What_cannot_be_shown_is_told(string sentence, params string[] arguments)
    {
        using var plumb = Visitor();

        var result = await plumb.RunAsync([.. arguments, "-q"]);

        result.ExitCode.ShouldBe(ExitCode.WrongUsage);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_file_gets_what_standard_output_would()
    {
        using var plumb = Visitor();
        var file = Path.Combine(plumb.Home.FullName, "keys.csv");

        var printed = await plumb.RunAsync("keys", "-q", "--brief", "-o", "csv");
        var written = await plumb.RunAsync("keys", "-q", "--brief", "-o", $"csv={file}");

        written.Output.ShouldBeEmpty();
        File.ReadAllText(file).ShouldBe(printed.Output);
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

    private static JsonElement Named(string name, JsonElement items) =>
        items.EnumerateArray().Single(item => Name(item) == name);

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private static string? Name(JsonElement item) => item.GetProperty("name").GetString();

    /// <summary>The demo's keys grow older.</summary>
    [GeneratedRegex(@"\s+[0-9]+ (d|mo|y) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Age();
}
