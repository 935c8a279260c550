using Plumbline.Core.Frameworks;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Tests.Frameworks;

public sealed class AttestationReaderTests
{
    private const string Complete = """
        format: plumbline.attestations/1
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
    [InlineData("houses-1", "house-1", "a.yaml:3:16: There is no framework 'house-1'. Did you mean 'houses-1'?")]
    [InlineData("1.2", "1.3", "a.yaml:4:18: houses-1 has no requirement '1.3'. Did you mean '1.2'?")]
    [InlineData(
        "1.2",
        "1.10",
        "a.yaml:4:18: houses-1 1.10 is judged by rules (DOOR-1, DOOR-2), and cannot be attested."
    )]
    [InlineData("not_applicable", "ok", "status: 'ok' is not possible. Choose met, not_met, not_applicable.")]
    [InlineData("2026-09-01", "1 Sept", "on: '1 Sept' is no day: write it as 2027-06-30.")]
    [InlineData("2027-09-01", "2026-08-31", "'expires' is a day before 'on'.")]
    [InlineData("    evidence: Nobody visits.\n", "", "'evidence' is missing.")]
    [InlineData("note:", "notes:", "An attestation has no key 'notes'. Did you mean 'note'?")]
    [InlineData("attestations/1", "attestations/2", "The file has to say 'format: plumbline.attestations/1'.")]
    public void What_is_wrong_is_said_with_its_line(string from, string to, string sentence) =>
        Should
            .Throw<InvalidFileException>(() =>
                AttestationReader.Parse(Complete.Replace(from, to, StringComparison.Ordinal), "a.yaml", Catalog)
            )
            .Lines.ShouldContain(line => line.Contains(sentence, StringComparison.Ordinal));

    [Fact]
    public void An_empty_file_is_refused() =>
        Should
            .Throw<InvalidFileException>(() => AttestationReader.Parse("", "a.yaml", Catalog))
            .Message.ShouldBe("a.yaml:1:1: The file is empty: it starts with 'format: plumbline.attestations/1'.");

    [Fact]
    public void A_requirement_is_attested_once()
    {
        var twice = Complete + Complete[Complete.IndexOf("\n  - ", StringComparison.Ordinal)..];

        Should
            .Throw<InvalidFileException>(() => AttestationReader.Parse(twice, "a.yaml", Catalog))
            .Message.ShouldBe("a.yaml:12:18: houses-1 1.2 is attested a second time.");
    }
}
