namespace Plumbline.Cli.Tests.Commands;

public sealed class RuleTests
{
    [Fact]
    public async Task List_names_every_rule()
    {
        using var plumb = new Plumb();

        var table = await plumb.RunAsync("rule", "list");
        var json = await plumb.RunAsync("rule", "list", "-o", "json");

        table.ExitCode.ShouldBe(ExitCode.Done);
        table.Output.ShouldContain("OCI-KMS-004   low        cost-optimisation       KMS keys use SOFTWARE protection");
        json.Json.GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("id").GetString())
            .ShouldContain("OCI-KMS-004");
    }

    [Fact]
    public async Task Show_prints_the_page()
    {
        using var plumb = new Plumb();

        var text = await plumb.RunAsync("rule", "show", "oci-kms-004");
        var json = await plumb.RunAsync("rule", "show", "OCI-KMS-004", "-o", "json");

        text.Output.ShouldContain("## Exceptions");
        text.Output.ShouldContain("inspect keys");
        json.Json.GetProperty("page").GetString()!.ShouldStartWith("## Why");
    }

    [Theory]
    [InlineData("list", "-o", "json=/tmp/rules.json")]
    [InlineData("show", "OCI-KMS-004", "-o", "table=rules.txt")]
    public async Task A_file_is_refused_and_not_forgotten(params string[] arguments)
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync(["rule", .. arguments])).ShouldFailWith(
            ExitCode.WrongUsage,
            "is not possible here: this is printed to standard output."
        );
    }

    [Fact]
    public async Task An_output_that_takes_nothing_more_is_a_failure()
    {
        using var plumb = new Plumb { OutputIsBroken = true };

        (await plumb.RunAsync("rule", "list")).ShouldFailWith(ExitCode.Failed, "Broken pipe");
        (await plumb.RunAsync("--help")).ShouldFailWith(ExitCode.Failed, "Broken pipe");
    }

    [Fact]
    public async Task An_unknown_id_is_wrong_usage()
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("rule", "show", "KMS-004")).ShouldFailWith(
            ExitCode.WrongUsage,
            "There is no rule 'KMS-004'."
        );
    }
}
