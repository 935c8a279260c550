using Plumbline.Core.Exceptions;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>A scan of any size, the same every time, as a large organisation's looks: nothing of it is kept in memory.</summary>
internal static class Generated
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    private static readonly string[] Regions = ["us-ashburn-1", "eu-frankfurt-1", "ap-tokyo-1"];

    private static readonly (string Id, string Title, Risk Risk, Category Category)[] Titles =
    [
        ("OCI-IAM-101", "Administrators sign in with a second factor", Risk.Extreme, Category.Security),
        ("OCI-IAM-102", "Policies do not let everybody manage everything", Risk.VeryHigh, Category.Security),
        ("OCI-IAM-103", "API keys are younger than 90 days", Risk.Medium, Category.Security),
        ("OCI-KMS-001", "Keys are rotated", Risk.Medium, Category.Security),
        ("OCI-KMS-004", "Keys use SOFTWARE protection unless an HSM is required", Risk.Low, Category.CostOptimisation),
        ("OCI-KMS-110", "Vaults of critical systems are replicated", Risk.High, Category.Reliability),
        ("OCI-Network-101", "No security list lets the whole internet in", Risk.VeryHigh, Category.Security),
        ("OCI-Network-102", "Flow logs are on", Risk.Medium, Category.OperationalExcellence),
        ("OCI-ObjectStorage-101", "Buckets are not public", Risk.High, Category.Security),
        ("OCI-ObjectStorage-102", "Old versions are deleted some day", Risk.Low, Category.Sustainability),
    ];

    /// <param name="findings">How many there are, in all.</param>
    /// <param name="name">The display name of every resource; null for a name of its own.</param>
    /// <param name="gaps">How many parts could not be read.</param>
    public static ScanReport Report(int findings, string? name = null, int gaps = 3)
    {
        var rules = Titles.Select(Card).ToList();
        var each = (findings + rules.Count - 1) / rules.Count;
        return new ScanReport(
            Facts(gaps, name),
            rules,
            [.. Enumerable.Range(0, gaps).Select(number => Gap(number, name))],
            rule => Findings(rule, rules.IndexOf(rule), Math.Min(each, findings - (each * rules.IndexOf(rule))), name)
        )
        {
            Exceptions = [Exception("hsm-for-pci", 40, name), Exception("old-audit", -3, name), Exception("nobody", 90, name)],
        };
    }

    private static ScanFacts Facts(int gaps, string? name) =>
        new()
        {
            Id = "01946f4a-scan",
            StartedAt = Start,
            FinishedAt = Start.AddSeconds(83.5),
            ToolVersion = "1.2.3",
            TenancyId = "ocid1.tenancy.oc1..aaaaaaaat3n4ncyaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            TenancyName = name ?? "acme-corporation",
            HomeRegion = Regions[0],
            Regions = Regions,
            Compartments = 42,
            Resources = 5120,
            Profile = "default",
            Complete = gaps == 0,
            Stopped = false,
            Discovery = new()
            {
                Chosen = "auto",
                Regions = Regions.ToDictionary(region => region, _ => "search"),
                Proofs = [new(Regions[0], "GetVaultUsage", Checks: 20, Agreeing: 20, Counted: 400, Listed: 400)],
                Unproven = ["no count of OCI includes EXTERNAL vaults"],
            },
            Calls = [new("kms", "ListKeys", "the keys of a vault in a compartment", 79, 2, 1)],
            RuleCoverage = Titles.ToDictionary(title => title.Id, _ => new CoverageTotals(60, 63, gaps, 0)),
            CompartmentCoverage = Enumerable
                .Range(0, 42)
                .ToDictionary(PathOf, number => new CoverageTotals(14, 15, number < gaps ? 1 : 0, 0)),
        };

    private static RuleCard Card((string Id, string Title, Risk Risk, Category Category) rule) =>
        new(
            rule.Id,
            new RulePage
            {
                Title = rule.Title,
                Risk = rule.Risk,
                Category = rule.Category,
                Resource = "Key",
                Permissions = ["inspect keys"],
                Parameters = new Dictionary<string, string>(),
                Aliases = [],
                Reviewed = new DateOnly(2026, 11, 24),
                Body = """
                ## Why

                Because it [matters](https://docs.oracle.com/en-us/iaas/Content/home.htm), a *lot*.

                | Mode | Verdict |
                |---|---:|
                | `HSM` | fail |

                ## Fix

                1. Look at `protection-mode`.
                2. Change it.

                ```sh
                oci kms management key list --all
                ```

                ## References

                - [Another page](other.md)
                """,
            }
        );

    private static IEnumerable<Finding> Findings(RuleCard rule, int ruleNumber, int count, string? name) =>
        Enumerable.Range(0, Math.Max(0, count)).Select(number => Finding(rule, ruleNumber, number, name));

    private static Finding Finding(RuleCard rule, int ruleNumber, int number, string? name)
    {
        var region = Regions[number % 3];
        var compartment = (number * 5) % 42;
        var vault = new SavedResource
        {
            Id = $"ocid1.vault.oc1.iad.{number % 20:d12}.aaaaaaaavaultvaultvaultvaultvaultvaultvaultvaultvault",
            CompartmentId = CompartmentId(compartment),
            SavedType = "Vault",
            SavedName = name ?? $"vault-{number % 20}",
        };
        var status = (number % 10) switch
        {
            < 3 when (number + ruleNumber) % 3 != 0 => FindingStatus.Fail,
            8 when number % 20 == 8 => FindingStatus.Excepted,
            9 when number % 40 == 9 => FindingStatus.NotAssessed,
            _ => FindingStatus.Pass,
        };
        return new Finding
        {
            Rule = rule,
            Risk = rule.Page.Risk,
            Resource = new SavedResource
            {
                Id = $"ocid1.key.oc1.iad.bbpabcdefaaaa.abuwcljr{ruleNumber:d4}{number:d48}",
                CompartmentId = CompartmentId(compartment),
                Region = region,
                SavedType = "Key",
                SavedName = name ?? $"key-{ruleNumber}-{number}",
                Provenance = new(
                    "ListKeys",
                    $"https://{number % 20:d12}-management.kms.{region}.oraclecloud.com/20180608/keys",
                    $"{number / 50:d32}/ABCDEF0123456789ABCDEF0123456789/0123456789ABCDEF0123456789ABCDEF",
                    Start.AddSeconds(number / 50 % 60)
                ),
            },
            Parent = vault,
            CompartmentPath = PathOf(compartment),
            Status = status,
            Message = status switch
            {
                FindingStatus.Pass => "The key is protected by software.",
                FindingStatus.NotAssessed => "OCI did not say how the key is protected.",
                _ => "The key is protected by an HSM, and nothing says that it must be.",
            },
            Evidence =
            [
                new("protectionMode", status == FindingStatus.NotAssessed ? null : "HSM"),
                new("keyLength", "32", null, "keyShape.length"),
                new("vaultType", name ?? "DEFAULT", vault, "vaultType"),
            ],
            Exception = status == FindingStatus.Excepted ? Exception("hsm-for-pci", 40, name) : null,
            FirstSeen = Start.AddDays(-(number % 200)),
            LastSeen = Start,
            Change = number % 4 == 0 ? FindingChange.New : FindingChange.Unchanged,
        };
    }

    private static AcceptedFailure Exception(string id, int days, string? text) =>
        new()
        {
            Id = id,
            Owner = text ?? "team-payments",
            Reason = text ?? "PCI DSS asks for keys that cannot be exported.",
            Ticket = "SEC-1234",
            Approver = text ?? "ciso",
            Created = new DateOnly(2026, 6, 1),
            Expires = DateOnly.FromDateTime(Start.UtcDateTime).AddDays(days),
            Scope = new ExceptionScope(),
        };

    private static Gap Gap(int number, string? name) =>
        new()
        {
            Region = Regions[number % 3],
            CompartmentId = CompartmentId(number),
            CompartmentPath = name is null ? PathOf(number) : $"root/{name}",
            ResourceId = "ocid1.vault.oc1.iad.v.a",
            ResourceName = name ?? $"vault vault-{number}",
            Service = "kms",
            Operation = number % 3 == 2 ? "ListVaults" : "ListKeys",
            Status = number % 3 == 2 ? null : 404,
            Code = number % 3 == 2 ? "Timeout" : "NotAuthorizedOrNotFound",
            Message = name ?? "Authorization failed or requested resource not found.",
            OpcRequestId = "ABCDEF0123456789/0123456789ABCDEF",
            Rules = ["OCI-KMS-001", "OCI-KMS-004"],
        };

    private static string PathOf(int number) => number == 0 ? "root" : $"root/unit-{number % 6}/team-{number}";

    private static string CompartmentId(int number) => $"ocid1.compartment.oc1..aaaaaaaacompartment{number:d41}";
}
