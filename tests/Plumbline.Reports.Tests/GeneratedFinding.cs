using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>One finding of a generated scan: of ten, two or so fail.</summary>
internal sealed class GeneratedFinding(RuleCard rule, int ruleNumber, int number, string? name)
{
    private readonly int _compartment = number * 5 % 42;

    private readonly string _region = Generated.Regions[number % 3];

    private FindingStatus Status =>
        (number % 10) switch
        {
            < 3 when (number + ruleNumber) % 3 != 0 => FindingStatus.Fail,
            8 when number % 20 == 8 => FindingStatus.Excepted,
            9 when number % 40 == 9 => FindingStatus.NotAssessed,
            _ => FindingStatus.Pass,
        };

    private string Message =>
        Status switch
        {
            FindingStatus.Pass => "The key is protected by software.",
            FindingStatus.NotAssessed => "OCI did not say how the key is protected.",
            _ => "The key is protected by an HSM, and nothing says that it must be.",
        };

    private SavedResource Vault =>
        new()
        {
            Id = $"ocid1.vault.oc1.iad.{number % 20:d12}.aaaaaaaavaultvaultvaultvaultvaultvaultvaultvaultvault",
            CompartmentId = Generated.CompartmentId(_compartment),
            SavedType = "Vault",
            SavedName = name ?? $"vault-{number % 20}",
        };

    private SavedResource Key =>
        new()
        {
            Id = $"ocid1.key.oc1.iad.bbpabcdefaaaa.abuwcljr{ruleNumber:d4}{number:d48}",
            CompartmentId = Generated.CompartmentId(_compartment),
            Region = _region,
            SavedType = "Key",
            SavedName = name ?? $"key-{ruleNumber}-{number}",
            Provenance = new(
                "ListKeys",
                $"https://{number % 20:d12}-management.kms.{_region}.oraclecloud.com/20180608/keys",
                $"{number / 50:d32}/ABCDEF0123456789ABCDEF0123456789/0123456789ABCDEF0123456789ABCDEF",
                Generated.Start.AddSeconds(number / 50 % 60)
            ),
        };

    public Finding ToFinding() =>
        new()
        {
            Rule = rule,
            Risk = rule.Page.Risk,
            Resource = Key,
            Parent = Vault,
            CompartmentPath = Generated.PathOf(_compartment),
            Status = Status,
            Message = Message,
            Evidence =
            [
                new("protectionMode", Status == FindingStatus.NotAssessed ? null : "HSM"),
                new("keyLength", "32", null, "keyShape.length"),
                new("vaultType", name ?? "DEFAULT", Vault, "vaultType"),
            ],
            Exception = Status == FindingStatus.Excepted ? GeneratedGaps.Exception("hsm-for-pci", 40, name) : null,
            FirstSeen = Generated.Start.AddDays(-(number % 200)),
            LastSeen = Generated.Start,
            Change = number % 4 == 0 ? FindingChange.New : FindingChange.Unchanged,
        };
}
