using Plumbline.Core.Frameworks;
using Plumbline.Core.Frameworks.Files;

namespace Plumbline.Core.Tests.Frameworks;

public sealed class AttestationReaderTests
{
    private const string Complete = """
        attestations:
          - framework: houses-1
            requirement: 1.2
            status: not_applicable
            by: Dana Reyes
            on: 2026-09-01
            expires: 2027-09-01
            evidence: Nobody visits.
            note: Yet.
        """;

    private static readonly FrameworkCatalog Catalog = new([Frames.Houses]);

    [Fact]
    public void Reads_every_field() =>
        AttestationReader
            .Parse(Complete, "a.yaml", Catalog)
            .ShouldHaveSingleItem()
            .ShouldBe(
                new Attestation
                {
                    FrameworkId = "houses-1",
                    RequirementId = "1.2",
                    Status = AttestationStatus.NotApplicable,
                    By = "Dana Reyes",
                    On = new(2026, 9, 1),
                    Expires = new(2027, 9, 1),
                    Evidence = "Nobody visits.",
                    Note = "Yet.",
                }
            );

    [Theory]
    [InlineData("houses-1", "house-1", "line 2: There is no framework 'house-1'. Did you mean 'houses-1'?")]
    [InlineData("1.2", "1.3", "line 3: houses-1 has no requirement '1.3'. Did you mean '1.2'?")]
    [InlineData("1.2", "1.10", "line 3: houses-1 1.10 is judged by rules (DOOR-1, DOOR-2), and cannot be attested.")]
    [InlineData("not_applicable", "ok", "line 4: 'status' cannot be 'ok'. Choose met, not_met, not_applicable.")]
    [InlineData("2026-09-01", "1 Sept", "line 6: '1 Sept' is no date; write it as 2026-11-25.")]
    [InlineData("2027-09-01", "2026-08-31", "line 7: 'expires' is a day before 'on'.")]
    [InlineData("    evidence: Nobody visits.\n", "", "line 2: 'evidence' is missing.")]
    [InlineData("note:", "notes:", "line 9: there is no field 'notes'. Did you mean 'note'?")]
    [InlineData("attestations", "attestation", "line 1: there is no field 'attestation'. Did you mean 'attestations'?")]
    public void What_is_wrong_is_said_with_its_line(string from, string to, string sentence) =>
        Should
            .Throw<YamlFormatException>(() =>
                AttestationReader.Parse(Complete.Replace(from, to, StringComparison.Ordinal), "a.yaml", Catalog)
            )
            .Message.ShouldStartWith($"a.yaml, {sentence}");

    [Fact]
    public void A_requirement_is_attested_once() =>
        Should
            .Throw<YamlFormatException>(() =>
                AttestationReader.Parse(Complete + Complete["attestations:".Length..], "a.yaml", Catalog)
            )
            .Message.ShouldBe("a.yaml, line 11: houses-1 1.2 is attested twice.");

    [Fact]
    public void A_long_wrong_value_is_not_repeated_whole() =>
        Should
            .Throw<YamlFormatException>(() =>
                AttestationReader.Parse(
                    Complete.Replace("houses-1", new string('x', 100_000), StringComparison.Ordinal),
                    "a.yaml",
                    Catalog
                )
            )
            .Message.Length.ShouldBeLessThan(200);
}
