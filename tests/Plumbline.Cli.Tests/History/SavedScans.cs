using System.Text.Json;

namespace Plumbline.Cli.Tests.History;

/// <summary>Scans of small simulated tenancies, saved to a store in a home of their own.</summary>
internal sealed class SavedScans : IDisposable
{
    public const string Root = "ocid1.tenancy.oc1..root";

    public Plumb Plumb { get; } = new();

    public string Store => Path.Combine(Plumb.Home.FullName, ".local", "share", "plumbline", "plumbline.db");

    public string PathOf(string name) => Path.Combine(Plumb.Home.FullName, name);

    /// <summary>Scans a tenancy with these keys.</summary>
    public Task<RunResult> ScanAsync(IEnumerable<object> keys, params string[] options)
    {
        var file = Plumb.Write("tenancy.json", Tenancy(keys));
        return Plumb.RunAsync(["demo", "--quiet", "--rule", "OCI-KMS-004", "--tenancy", file, .. options]);
    }

    public async Task SaveAsync(params IEnumerable<object> keys) =>
        (await ScanAsync(keys, "--save")).ExitCode.ShouldBe(ExitCode.Done);

    public Task<RunResult> RunAsync(params string[] arguments) => Plumb.RunAsync(arguments);

    public static object Key(string id, string mode = "HSM", string? name = null, string compartment = Root) =>
        new
        {
            id,
            displayName = name ?? id,
            vaultId = "ocid1.vault.oc1.iad.v.v",
            compartmentId = compartment,
            protectionMode = mode,
        };

    public void Dispose() => Plumb.Dispose();

    private static string Tenancy(IEnumerable<object> keys) =>
        JsonSerializer.Serialize(
            new
            {
                tenancy = new { id = Root, name = "acme" },
                regions = new[] { "us-ashburn-1" },
                vaults = new[]
                {
                    new
                    {
                        id = "ocid1.vault.oc1.iad.v.v",
                        displayName = "main",
                        compartmentId = Root,
                        region = "us-ashburn-1",
                    },
                },
                keys,
            }
        );
}
