using System.Diagnostics;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Kms;

namespace Plumbline.Bench.Scanning;

/// <summary>How fast OCI-KMS-004 judges keys that are in memory, each with its vault, on one core.</summary>
internal static class RuleRate
{
    public const int Keys = 100_000;
    public const int Vaults = 1_000;
    public const int Rounds = 7;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(0.5);

    /// <summary>Verdicts a second, in the best of several rounds; the first only warms up.</summary>
    public static double Measure()
    {
        var (rule, inventory) = (new KeyProtectionMode(), MakeInventory());
        var context = new RuleContext(inventory, DateTimeOffset.UnixEpoch, ParameterValues.Defaults, []);
        var keys = inventory.All<Key>().ToArray();
        return Enumerable.Range(0, Rounds + 1).Select(_ => Rate(rule, keys, context)).Skip(1).Max();
    }

    private static double Rate(KeyProtectionMode rule, Key[] keys, RuleContext context)
    {
        var (verdicts, clock) = (0L, Stopwatch.StartNew());
        while (clock.Elapsed < Round)
        {
            verdicts += Judge(rule, keys, context);
        }

        return verdicts / clock.Elapsed.TotalSeconds;
    }

    private static int Judge(KeyProtectionMode rule, Key[] keys, RuleContext context)
    {
        var count = 0;
        foreach (var key in keys)
        {
            if (rule.AppliesTo(key, context) && rule.Evaluate(key, context).Status != VerdictStatus.NotAssessed)
            {
                count++;
            }
        }

        return count;
    }

    private static Inventory MakeInventory()
    {
        var tenancy = new Tenancy
        {
            Id = "ocid1.tenancy.oc1..bench",
            CompartmentId = "ocid1.tenancy.oc1..bench",
            TenancyName = "bench",
        };
        var vaults = Enumerable.Range(0, Vaults).Select(MakeVault);
        var keys = Enumerable.Range(0, Keys).Select(MakeKey);
        return new Inventory(tenancy, new CompartmentTree(tenancy, []), vaults.Concat<Resource>(keys));
    }

    private static Vault MakeVault(int number) =>
        new()
        {
            Id = VaultId(number),
            CompartmentId = "ocid1.tenancy.oc1..bench",
            Region = "us-ashburn-1",
            DisplayName = $"vault-{number}",
            LifecycleState = "ACTIVE",
            VaultType = "DEFAULT",
        };

    private static Key MakeKey(int number) =>
        new()
        {
            Id = $"ocid1.key.oc1.iad.bench.key{number}",
            CompartmentId = "ocid1.tenancy.oc1..bench",
            Region = "us-ashburn-1",
            VaultId = VaultId(number % Vaults),
            DisplayName = $"key-{number}",
            LifecycleState = "ENABLED",
            ProtectionMode = number % 2 == 0 ? "HSM" : "SOFTWARE",
            Algorithm = "AES",
        };

    // As answers have them: equal to the vault's own id, but another string.
    private static string VaultId(int number) => $"ocid1.vault.oc1.iad.bench.vault{number}";
}
