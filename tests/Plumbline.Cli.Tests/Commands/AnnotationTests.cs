using System.Globalization;

namespace Plumbline.Cli.Tests.Commands;

public sealed class AnnotationTests
{
    [Fact]
    public async Task Failures_become_at_most_ten_annotations_of_a_kind_and_gaps_one()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync("demo", "-q", "-o", "json", "--annotations", "--rule", "OCI-KMS-004");

        result.ExitCode.ShouldBe(ExitCode.Done);
        var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var notices = lines.Where(line => line.StartsWith("::notice ", StringComparison.Ordinal)).ToList();
        var failures = result.Json.GetProperty("summary").GetProperty("fail").GetInt32();
        notices.Count.ShouldBe(10);
        notices[0].ShouldStartWith("::notice title=OCI-KMS-004 KMS keys use SOFTWARE protection");
        notices[9]
            .ShouldBe(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"::notice title=Plumbline::{failures - 9} more failures of this kind are in the report."
                )
            );
        lines
            .Where(line => !line.StartsWith("::notice ", StringComparison.Ordinal))
            .ShouldBe(["::warning title=Plumbline::3 parts of the scope could not be read, and are in no verdict."]);
        // What GitHub reads is not what programs read.
        result.Output.ShouldStartWith("{");
    }

    [Fact]
    public async Task Where_nothing_fails_nothing_is_annotated()
    {
        using var plumb = new Plumb();

        (
            await plumb.RunAsync("demo", "-q", "--annotations", "--tenancy", "empty", "--rule", "OCI-KMS-*")
        ).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_can_neither_end_a_line_nor_give_a_command()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("tenancy.json", TenancyWithKey("::error::50%\\r\\n::stop-commands::x, ##[error]y"));

        var result = await plumb.RunAsync("demo", "-q", "--annotations", "--rule", "OCI-KMS-004", "--tenancy", file);

        var line = result.Error.TrimEnd('\n');
        line.ShouldStartWith("::notice title=OCI-KMS-004 ");
        line.ShouldContain("Key '::error::50%25\\u{d}\\u{a}:\\u{3a}stop-commands::x, #\\u{23}[error]y' (");
        line.ShouldNotContain('\n');
        result.Output.ShouldContain("  :\\u{3a}error::50%\\u{d}\\u{a}:\\u{3a}stop-commands::x, #\\u{23}[error]y");
    }

    private static string TenancyWithKey(string name) =>
        $$"""
            {
              "tenancy": { "id": "ocid1.tenancy.oc1..root" },
              "regions": ["us-ashburn-1"],
              "vaults": [{ "id": "v", "compartmentId": "ocid1.tenancy.oc1..root", "region": "us-ashburn-1" }],
              "keys": [{ "id": "k", "vaultId": "v", "compartmentId": "ocid1.tenancy.oc1..root", "displayName": "{{name}}", "protectionMode": "HSM" }]
            }
            """;
}
