using Plumbline.Core.Frameworks;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>How a framework stands after a generated scan: a requirement of each status.</summary>
internal static class GeneratedFramework
{
    /// <param name="text">What people said; null for something harmless.</param>
    public static FrameworkResult Result(string? text)
    {
        var results = Enum.GetValues<RequirementStatus>().Select(status => Requirement(status, text)).ToList();
        var section = new Section("1", "Keys", [.. results.Select(result => result.Requirement)]);
        return new FrameworkResult(Framework(section), [new SectionResult(section, results)], []);
    }

    private static Framework Framework(Section section) =>
        new()
        {
            Id = "keys-1.0",
            Name = "Keys Benchmark",
            Version = "1.0",
            Publisher = "The Benchmark Office",
            Url = "https://benchmark.example/",
            NotCovered = "Nothing about doors.",
            Sections = [section],
        };

    private static RequirementResult Requirement(RequirementStatus status, string? text) =>
        new()
        {
            Requirement = new()
            {
                Id = $"1.{(int)status}",
                Title = $"What is {status}",
                Assessment = Assessment.Automated,
                Rules = ["OCI-KMS-004"],
            },
            Status = status,
            Counts = new StatusCounts(3, 2, 1, 0),
            Coverage = 1,
            Weight = 2,
            Share = 0.5,
            Attestation = status == RequirementStatus.Attested ? Attestation(text) : null,
        };

    private static Attestation Attestation(string? text) =>
        new()
        {
            FrameworkId = "keys-1.0",
            RequirementId = "1.5",
            Status = AttestationStatus.Met,
            By = text ?? "audit",
            On = new DateOnly(2026, 11, 1),
            Expires = new DateOnly(2027, 11, 1),
            Evidence = text ?? "minutes of the board",
        };
}
