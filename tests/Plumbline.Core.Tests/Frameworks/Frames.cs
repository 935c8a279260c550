using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Tests.Frameworks;

/// <summary>A small framework, and what a scan may say about it.</summary>
internal static class Frames
{
    public const string Yaml = """
        id: houses-1
        name: Houses
        version: "1"
        publisher: Builders
        url: https://houses.example
        not_covered: Roofs.
        sections:
          - id: A
            title: Doors
            requirements:
              - id: "1.10"
                title: Doors are closed
                level: "2"
                assessment: automated
                rules: [DOOR-1, DOOR-2]
                gap: Looks at front doors only.
              - id: "1.2"
                title: People knock
                assessment: manual
                note: Softly.
          - id: B
            title: Windows
            requirements:
              - id: "2.1"
                title: Windows are closed
                assessment: automated
        """;

    public static Framework Houses { get; } = FrameworkReader.Parse(Yaml, "houses.yaml");

    public static RuleOutcome Outcome(
        string rule,
        int pass = 0,
        int fail = 0,
        int excepted = 0,
        int notAssessed = 0,
        long gaps = 0,
        Risk risk = Risk.Medium
    ) =>
        new(
            rule,
            risk,
            new RiskTally(new Dictionary<Risk, StatusCounts> { [risk] = new(pass, fail, excepted, notAssessed) }),
            new CoverageTotals(Assessed: 1, Empty: 0, Gap: gaps, NotApplicable: 5)
        );

    public static Attestation Attested(
        string requirement,
        AttestationStatus status,
        string on = "2026-01-01",
        string expires = "2026-12-31"
    ) =>
        new()
        {
            FrameworkId = "houses-1",
            RequirementId = requirement,
            Status = status,
            By = "Dana",
            On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture),
            Expires = DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture),
            Evidence = "seen",
        };
}
