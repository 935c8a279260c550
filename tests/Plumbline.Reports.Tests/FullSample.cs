using Plumbline.Core.Costs;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>A report with every risk, status, change and kind of exception, as no single scan would have them.</summary>
internal static class FullSample
{
    private static readonly DateTimeOffset FirstSeen = new(2026, 10, 1, 8, 30, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset LastSeen = new(2026, 11, 24, 10, 0, 1, 500, TimeSpan.Zero);

    private static readonly Money Money = new()
    {
        Currency = "USD",
        MonthlyCost = 2775.776m,
        MonthlySaving = 2.12m,
        PricesAsOf = new DateOnly(2026, 6, 4),
        Certainty = PriceCertainty.Assumed,
        IsLowerBound = true,
    };

    private static readonly RuleCard[] Rules =
    [
        Rule("OCI-Gates-101", "Gates are closed", Risk.Extreme, Category.Security),
        Rule("OCI-Gates-102", "Gates have a lock", Risk.VeryHigh, Category.Security),
        Rule("OCI-Gates-103", "Gates are watched", Risk.High, Category.OperationalExcellence),
        Rule("OCI-Walls-101", "Walls stand", Risk.Medium, Category.Reliability),
        Rule("OCI-Walls-102", "Walls are used", Risk.Low, Category.CostOptimisation),
    ];

    /// <param name="text">Takes the place of every text that somebody else wrote.</param>
    public static ScanReport Report(string text = "gate") =>
        new(
            Sample.Report().Scan with
            {
                TenancyName = text,
            },
            Rules,
            [
                .. Sample
                    .Report()
                    .Gaps.Select(gap =>
                        gap with
                        {
                            Message = text,
                            ResourceName = gap.ResourceId is null ? null : text,
                            Rules = ["OCI-Gates-101"],
                        }
                    ),
            ],
            rule => Findings(rule, text)
        )
        {
            Money = Money,
            Exceptions =
            [
                Accepted(text, "waiver-1", 2027),
                Accepted(text, "waiver-2", 2025),
                Accepted(text, "w-3", 2028),
            ],
        };

    /// <summary>As many findings as one likes, none of which is kept.</summary>
    /// <param name="look">Is called before each finding, with its number.</param>
    public static ScanReport Many(int count, Action<int> look) =>
        new(
            Sample.Report().Scan,
            Rules,
            [],
            rule =>
                Enumerable
                    .Range(0, count / Rules.Length)
                    .Select(number =>
                    {
                        look(number);
                        return Finding(rule, $"ocid1.gate.oc1.iad.{number}", $"gate {number}", FindingStatus.Fail) with
                        {
                            CompartmentPath = $"root/{number % 100}",
                        };
                    })
        );

    public static RuleCard Rule(string id, string title, Risk risk, Category category) =>
        new(
            id,
            new RulePage
            {
                Title = title,
                Risk = risk,
                Category = category,
                Resource = "Gate",
                Permissions = ["inspect gates"],
                Parameters = new Dictionary<string, string>(),
                Aliases = [],
                Reviewed = new DateOnly(2026, 11, 24),
                Body = "## Why\n\nDraught comes in.\n\n## Fix\n\n```sh\noci gate close\n```",
            }
        );

    private static IEnumerable<Finding> Findings(RuleCard rule, string text)
    {
        yield return Finding(rule, "ocid1.gate.oc1.iad.pass", text, FindingStatus.Pass) with
        {
            Change = FindingChange.Resolved,
        };
        yield return Finding(rule, "ocid1.gate.oc1.iad.new", text, FindingStatus.Fail) with
        {
            Change = FindingChange.New,
            FirstSeen = LastSeen,
            LastSeen = LastSeen,
            MonthlySaving = rule.Page.Category == Category.CostOptimisation ? 0.53m : null,
        };
        yield return Finding(rule, "ocid1.gate.oc1.iad.old", text, FindingStatus.Fail) with
        {
            Change = FindingChange.Unchanged,
            FirstSeen = FirstSeen,
            LastSeen = LastSeen,
            Exception = Accepted(text, "waiver-2", 2025),
        };
        yield return Finding(rule, "ocid1.gate.oc1.iad.excepted", text, FindingStatus.Excepted) with
        {
            Change = FindingChange.Changed,
            Exception = Accepted(text, "waiver-1", 2027),
        };
        yield return Finding(rule, "ocid1.gate.oc1.iad.unknown", text, FindingStatus.NotAssessed) with
        {
            CompartmentPath = null,
        };
    }

    private static Finding Finding(RuleCard rule, string id, string text, FindingStatus status)
    {
        var tags = new Dictionary<string, string> { ["team"] = text };
        return new()
        {
            Rule = rule,
            Risk = rule.Page.Risk,
            Resource = new Gate
            {
                Id = id,
                Label = text,
                Region = "us-ashburn-1",
                CompartmentId = "ocid1.compartment.oc1..a",
                FreeformTags = tags,
                DefinedTags = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["cost"] = tags },
                Provenance = new("ListGates", "https://gates.example/20260101/gates", "REQ/1", LastSeen),
            },
            Parent = null,
            CompartmentPath = $"root/{text}",
            Status = status,
            Message = text,
            Evidence = [new("lock", text), new("colour", null)],
        };
    }

    private static AcceptedFailure Accepted(string text, string id, int year) =>
        new()
        {
            Id = id,
            Owner = text,
            Reason = text,
            Ticket = text,
            Created = new DateOnly(2025, 1, 1),
            Expires = new DateOnly(year, 12, 31),
            Scope = new ExceptionScope { Rule = "OCI-Gates-101" },
        };
}
