using Plumbline.Core.Exceptions;
using Plumbline.Core.Inventories;
using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Store.Tests;

/// <summary>Scans made by hand.</summary>
internal static class Sample
{
    public const string Tenancy = "ocid1.tenancy.oc1..t";

    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static readonly AcceptedFailure Exception = new()
    {
        Id = "payments",
        Owner = "team payments",
        Reason = "PCI asks for an HSM",
        Ticket = "SEC-1",
        Created = new DateOnly(2026, 1, 1),
        Expires = new DateOnly(2027, 1, 1),
        Scope = new()
        {
            Rule = "OCI-KMS-004",
            Compartment = CompartmentPattern.Parse("root/pay/**"),
            Tag = TagPattern.Parse("compliance:hsm"),
            Resource = TextPattern.Parse("pay*"),
        },
    };

    private static readonly Provenance Listed = new(
        "ListKeys",
        "https://kms.example/20180608/keys?limit=1000",
        "REQUEST/1",
        Noon
    );

    private static readonly SavedResource Vault = new()
    {
        Id = "ocid1.vault.oc1.iad.v",
        SavedType = "Vault",
        SavedName = "main",
        Region = "us-ashburn-1",
        CompartmentId = Tenancy,
        Provenance = new("ListVaults", "https://kms.example/20180608/vaults", null, Noon.AddSeconds(-1)),
    };

    public static RuleCard Rule { get; } =
        new(
            "OCI-KMS-004",
            new RulePage
            {
                Title = "Protection mode",
                Risk = Risk.Low,
                Category = Category.CostOptimisation,
                Resource = "Key",
                Permissions = ["inspect keys"],
                Parameters = new Dictionary<string, string> { ["hsmRequired"] = "where an HSM is required" },
                Aliases = [],
                Reviewed = new DateOnly(2026, 11, 1),
                Body = "# Why",
            }
        );

    public static Finding Finding(int number, FindingStatus status = FindingStatus.Fail) =>
        new()
        {
            Rule = Rule,
            Risk = Risk.Medium,
            Resource = new SavedResource
            {
                Id = $"ocid1.key.oc1.iad.{number}",
                SavedType = "Key",
                SavedName = $"key\u001b {number}",
                Region = "us-ashburn-1",
                CompartmentId = Tenancy,
                Provenance = Listed,
            },
            Parent = Vault,
            CompartmentPath = "root",
            Status = status,
            Message = "The key is protected by an HSM.",
            Evidence = [new("protectionMode", "HSM"), new("vaultName", null, Vault, "displayName")],
            Parameters = new Dictionary<string, string> { ["hsmRequired"] = "" },
            Exception = status == FindingStatus.Excepted ? Exception : null,
        };

    public static ScanReport Report(string id, params IEnumerable<Finding> findings) => Report(id, Noon, findings);

    public static ScanReport Report(string id, DateTimeOffset at, params IEnumerable<Finding> findings) =>
        new(Facts(id, at), [Rule], [Gap], _ => findings) { Exceptions = [Exception] };

    private static Gap Gap { get; } =
        new()
        {
            Region = "us-ashburn-1",
            Operation = "ListKeys",
            Status = 404,
            Code = "NotAuthorizedOrNotFound",
            Message = "no",
            Hidden = ["Key"],
            Rules = ["OCI-KMS-004"],
        };

    private static ScanFacts Facts(string id, DateTimeOffset at) =>
        new()
        {
            Id = id,
            StartedAt = at,
            FinishedAt = at.AddSeconds(1),
            ToolVersion = "1.2.3",
            TenancyId = Tenancy,
            TenancyName = "acme",
            Regions = ["us-ashburn-1"],
            Compartments = 1,
            Resources = 2,
            Profile = "default",
            Complete = false,
            Stopped = false,
            Discovery = new()
            {
                Chosen = "auto",
                Regions = new Dictionary<string, string> { ["us-ashburn-1"] = "search" },
                Proofs = [new("us-ashburn-1", "GetVaultUsage", 1, 1, 2, 2)],
                Unproven = ["something"],
                OldestAnswer = at,
            },
            Calls = [new("kms", "ListKeys", "keys", 3, 1, 1) { Failed = 1 }],
            RuleCoverage = new Dictionary<string, CoverageTotals> { ["OCI-KMS-004"] = new(1, 2, 3, 4) },
            CompartmentCoverage = new Dictionary<string, CoverageTotals> { ["root"] = new(1, 2, 3, 4) },
        };
}
