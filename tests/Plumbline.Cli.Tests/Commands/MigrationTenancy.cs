using System.Text.Json;
using Plumbline.Core.Plans;
using Plumbline.Simulator;
using Plumbline.Store.Plans;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>
/// A simulated tenancy with one HSM key that a volume and a cluster use, one of a certificate authority, and our program on it.
/// </summary>
internal sealed class MigrationTenancy : IAsyncDisposable
{
    public const string KeyId = "ocid1.key.oc1.iad.v.payroll";

    /// <summary>A name that would colour the terminal and open a tag.</summary>
    public const string HostileName = "pay\u001b[31mroll [red]<b>";

    private const string Root = "ocid1.tenancy.oc1..root";
    private const string Region = "us-ashburn-1";

    public Plumb Plumb { get; } = new();

    public string PlanPath => Path.Combine(Plumb.Home.FullName, "plan.json");

    public Plan Plan => PlanFile.Read(PlanPath);

    private SimulatorServer Server { get; set; } = null!;

    public static async Task<MigrationTenancy> StartAsync(string tenancyId = Root)
    {
        var tenancy = new MigrationTenancy();
        var file = tenancy.Plumb.Write("tenancy.json", Json(tenancyId));
        var options = new SimulatorOptions { Tenancies = [file] };
        tenancy.Server = await SimulatorServer.StartAsync(options, TestContext.Current.CancellationToken);
        tenancy.PointAt(tenancy);
        return tenancy;
    }

    /// <summary>The next commands go to another tenancy.</summary>
    public void PointAt(MigrationTenancy other)
    {
        foreach (var (name, value) in other.Server.Environment.Variables)
        {
            Plumb.Environment[name] = value;
        }
    }

    /// <summary>The program once more, for a run that is stopped when a line shows up.</summary>
    public Plumb Twin(string stopOn)
    {
        var twin = new Plumb { StopOn = stopOn };
        foreach (var (name, value) in Plumb.Environment)
        {
            twin.Environment[name] = value;
        }

        return twin;
    }

    public Task<RunResult> RunAsync(params string[] arguments) => Plumb.RunAsync(arguments);

    /// <summary>The plan for the key that can be moved.</summary>
    public Task<RunResult> PlanAsync(params string[] more) =>
        RunAsync(["fix", "plan", "OCI-KMS-004", "-q", "--out", PlanPath, .. more]);

    public Task<RunResult> ApplyAsync(params string[] more) =>
        RunAsync(["fix", "apply", PlanPath, "-q", "--auto-approve", .. more]);

    /// <summary>The key that the volume names.</summary>
    public async Task<string> KeyOfVolumeAsync()
    {
        var keys = (await RunAsync("keys", "-q", "--brief", "-o", "json")).Json.GetProperty("items");
        foreach (var key in keys.EnumerateArray().Select(key => key.GetProperty("id").GetString()!))
        {
            var shown = (await RunAsync("keys", "show", key, "-q", "-o", "json")).Json;
            if (shown.GetProperty("usedBy").EnumerateArray().Any(IsVolume))
            {
                return key;
            }
        }

        throw new InvalidOperationException("No key is named by the volume.");
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Plumb.Dispose();
    }

    private static bool IsVolume(JsonElement use) => use.GetProperty("kind").GetString() == "Volume";

    private static string Json(string root) =>
        JsonSerializer.Serialize(
            new
            {
                tenancy = new { id = root, name = "acme" },
                regions = new[] { Region },
                compartments = Array.Empty<object>(),
                vaults = new[]
                {
                    new
                    {
                        id = "ocid1.vault.oc1.iad.v.x",
                        compartmentId = root,
                        displayName = "main",
                        region = Region,
                    },
                },
                keys = new[] { Key(root, KeyId, HostileName), Key(root, "ocid1.key.oc1.iad.v.authority", "authority") },
                volumes = new[] { User(root, "ocid1.volume.oc1.iad.data", "payroll data", KeyId) },
                clusters = new[] { User(root, "ocid1.cluster.oc1.iad.apps", "apps", KeyId) },
                certificateAuthorities = new[]
                {
                    User(root, "ocid1.certificateauthority.oc1.iad.ca", "ca", "ocid1.key.oc1.iad.v.authority"),
                },
            }
        );

    private static object Key(string root, string id, string displayName) =>
        new
        {
            id,
            compartmentId = root,
            vaultId = "ocid1.vault.oc1.iad.v.x",
            displayName,
            protectionMode = "HSM",
            timeCreated = "2026-01-01T00:00:00Z",
            region = Region,
        };

    private static object User(string root, string id, string displayName, string kmsKeyId) =>
        new
        {
            id,
            compartmentId = root,
            displayName,
            name = displayName,
            kmsKeyId,
            lifecycleState = displayName == "payroll data" ? "AVAILABLE" : "ACTIVE",
            availabilityDomain = "AD-1",
            region = Region,
        };
}
