using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Tests.Tenancies;

/// <summary><c>UPDATE_SNAPSHOTS=1 ./test</c> rewrites the published schema of tenancy files.</summary>
public sealed class TenancySchemaTests
{
    [Fact]
    public void The_published_schema_says_what_the_readers_go_by()
    {
        var folder = Path.GetFullPath(Path.Combine(ThisFolder(), "../../../docs/schema"));
        var scenario = File.ReadAllText(Path.Combine(folder, "plumbline.scenario-1.schema.json"));
        var schema = new TenancySchema(JsonNode.Parse(scenario)!.AsObject()).ToText();
        var file = Path.Combine(folder, "plumbline.tenancy-1.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, schema);
        }

        File.ReadAllText(file).ShouldBe(schema, "UPDATE_SNAPSHOTS=1 ./test rewrites it.");
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
