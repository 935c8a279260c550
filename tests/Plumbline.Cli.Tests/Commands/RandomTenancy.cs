using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>A tenancy of random shape: keys of all modes and states in any compartment, vaults of all kinds and states.</summary>
internal sealed class RandomTenancy
{
    private const string Root = "ocid1.tenancy.oc1..random";

    private static readonly string[] Regions = ["us-ashburn-1", "eu-frankfurt-1", "ap-tokyo-1"];
    private static readonly string[] VaultStates = ["ACTIVE", "ACTIVE", "ACTIVE", "PENDING_DELETION", "CREATING"];
    private static readonly string[] VaultTypes = ["DEFAULT", "DEFAULT", "VIRTUAL_PRIVATE", "EXTERNAL"];
    private static readonly string[] KeyStates =
    [
        "ENABLED",
        "ENABLED",
        "ENABLED",
        "DISABLED",
        "PENDING_DELETION",
        "DELETED",
    ];
    private static readonly string?[] Modes = ["HSM", "HSM", "SOFTWARE", "SOFTWARE", "EXTERNAL", "QUANTUM", null];
    private static readonly string[] Names = ["orders", "<b>", "=1+1", "\u001b[31m", "\u202ex", "😀", ""];

    private readonly Random _random;
    private readonly List<string> _compartments = [Root];
    private readonly List<(string Id, string State)> _vaults = [];
    private readonly List<string> _expected = [];

    public RandomTenancy(int seed)
    {
#pragma warning disable CA5394 // Random on purpose, and repeatable.
        _random = new Random(seed);
        Json = new JsonObject
        {
            ["tenancy"] = new JsonObject { ["id"] = Root, ["name"] = "random" },
            ["regions"] = new JsonArray([.. Regions.Select(region => JsonValue.Create(region))]),
            ["compartments"] = Many(8, MakeCompartment),
            ["vaults"] = Many(6, MakeVault),
            ["keys"] = _vaults.Count == 0 ? [] : Many(150, MakeKey),
        }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    public string Json { get; }

    /// <summary>What OCI-KMS-004 must say: <c>OCID status</c>.</summary>
    public IEnumerable<string> Expected => _expected;

    private JsonArray Many(int most, Func<int, JsonNode> make) =>
        new([.. Enumerable.Range(0, _random.Next(most + 1)).Select(make)]);

    private JsonObject MakeCompartment(int number)
    {
        var compartment = new JsonObject
        {
            ["id"] = $"ocid1.compartment.oc1..c{number}",
            ["compartmentId"] = Pick(_compartments),
            ["name"] = $"c{number}",
        };
        _compartments.Add((string)compartment["id"]!);
        return compartment;
    }

    private JsonObject MakeVault(int number)
    {
        var vault = (Id: $"ocid1.vault.oc1.x.v{number}.a", State: Pick(VaultStates));
        _vaults.Add(vault);
        return new JsonObject
        {
            ["id"] = vault.Id,
            ["compartmentId"] = Pick(_compartments),
            ["displayName"] = Pick(Names),
            ["vaultType"] = Pick(VaultTypes),
            ["lifecycleState"] = vault.State,
            ["region"] = Pick(Regions),
        };
    }

    private JsonObject MakeKey(int number)
    {
        var (id, vault, state, mode) = ($"ocid1.key.oc1.x.k{number}", Pick(_vaults), Pick(KeyStates), Pick(Modes));
        if (state == "ENABLED" && vault.State == "ACTIVE")
        {
            _expected.Add($"{id} {StatusOf(mode)}");
        }

        var key = new JsonObject
        {
            ["id"] = id,
            ["compartmentId"] = Pick(_compartments),
            ["displayName"] = Pick(Names),
            ["vaultId"] = vault.Id,
            ["lifecycleState"] = state,
        };
        if (mode is not null)
        {
            key["protectionMode"] = mode;
        }

        return key;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private static string StatusOf(string? mode) =>
        mode switch
        {
            "HSM" => "fail",
            "SOFTWARE" or "EXTERNAL" => "pass",
            _ => "not_assessed",
        };
#pragma warning restore CA5394
}
