using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Oci.Tests.KeyUsage;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>A tenancy of some HSM keys with users of random kinds, the same for the same seed.</summary>
internal static class RandomKeyTenancy
{
    private const int MostKeys = 3;
    private const int MostUsers = 5;

    /// <summary>Those that an AES key serves, and that do not forbid to move it.</summary>
    private static readonly IReadOnlyList<(string Kind, string Collection, string Json)> Users =
    [
        .. UserOfEveryKind.All.Where(user =>
            user.Kind
                is "Volume"
                    or "BootVolume"
                    or "VolumeBackup"
                    or "BootVolumeBackup"
                    or "VolumeGroup"
                    or "Bucket"
                    or "Queue"
                    or "StreamPool"
                    or "Database"
                    or "AutonomousDatabase"
                    or "Cluster"
                    or "NodePool"
                    or "MysqlDbSystem"
                    or "AnalyticsInstance"
                    or "GoldenGateConnection"
                    or "LustreFileSystem"
                    or "Secret"
                    or "FusionEnvironment"
        ),
    ];

    public static TestTenancy Make(int seed)
    {
        var random = new Random(seed);
        var tenancy = new TestTenancy();
        var compartment = tenancy.Compartment("far");
        var vault = tenancy.Vault("vault");
        for (var number = 0; number < random.Next(1, MostKeys + 1); number++)
        {
            var key = tenancy.Key($"key{number}", vault, random.Next(2) == 0 ? compartment : TestTenancy.Root);
            for (var user = 0; user < random.Next(MostUsers + 1); user++)
            {
                AddUser(tenancy, random, key, vault, compartment, $"{number}-{user}");
            }
        }

        return tenancy;
    }

    private static void AddUser(
        TestTenancy tenancy,
        Random random,
        string key,
        string vault,
        string compartment,
        string name
    )
    {
        var (_, collection, json) = Users[random.Next(Users.Count)];
        var filled = json.Replace("KEY\"", $"{key}\"", StringComparison.Ordinal)
            .Replace("VAULT", vault, StringComparison.Ordinal)
            .Replace("DOMAIN", "plmb:US-ASHBURN-AD-1", StringComparison.Ordinal)
            .Insert(1, $"\"compartmentId\": \"{(random.Next(2) == 0 ? compartment : TestTenancy.Root)}\", ");
        tenancy.Other(collection, Renamed(filled, name));
    }

    /// <summary>Several of a kind need ids, or names, of their own.</summary>
    private static string Renamed(string json, string name)
    {
        var resource = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject();
        var field = resource.ContainsKey("id") ? "id" : "name";
        resource[field] = $"{(string?)resource[field]}-{name}";
        return resource.ToJsonString();
    }
}
