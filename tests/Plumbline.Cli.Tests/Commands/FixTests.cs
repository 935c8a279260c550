using System.Text.RegularExpressions;
using NJsonSchema;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Commands;

/// <summary>Plans from the command line: made, shown, carried out, taken back.</summary>
public sealed partial class FixTests
{
    [Fact]
    public async Task A_plan_is_made_shown_carried_out_and_taken_back()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();

        var planned = await tenancy.PlanAsync("--detailed-exitcode");
        var shown = await tenancy.RunAsync("fix", "show", tenancy.PlanPath);

        planned.ExitCode.ShouldBe(ExitCode.HasChanges);
        planned.Error.ShouldContain($"'plumb fix apply {tenancy.PlanPath}' carries it out.");
        shown.Output.ShouldBe(planned.Output);
        Agreed(shown.Output).ShouldMatchSnapshot("fix-plan.txt");

        var applied = await tenancy.ApplyAsync();
        applied.ExitCode.ShouldBe(ExitCode.Done);
        applied.Error.ShouldContain(
            "is SOFTWARE and passes OCI-KMS-004; 1 resource names the old key, which is ENABLED."
        );
        (await tenancy.KeyOfVolumeAsync()).ShouldNotBe(MigrationTenancy.KeyId);
        Agreed((await tenancy.RunAsync("fix", "status", tenancy.PlanPath)).Output)
            .ShouldMatchSnapshot("fix-status.txt");
        (await tenancy.RunAsync("fix", "audit", tenancy.PlanPath)).ExitCode.ShouldBe(ExitCode.Done);

        var undone = await tenancy.RunAsync("fix", "rollback", tenancy.PlanPath, "-q", "--auto-approve");
        undone.ExitCode.ShouldBe(ExitCode.Done);
        (await tenancy.KeyOfVolumeAsync()).ShouldBe(MigrationTenancy.KeyId);
        (await tenancy.RunAsync("fix", "audit", tenancy.PlanPath)).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData()]
    [InlineData("--retire", "--include", "signing", "--no-crypto-proof")]
    public async Task The_file_of_a_plan_fits_its_schema(params string[] more)
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        var schema = await JsonSchema.FromFileAsync(
            Repository.PathOf("docs", "schema", "plumbline.plan-1.schema.json"),
            TestContext.Current.CancellationToken
        );

        await tenancy.PlanAsync(more);

        var text = await File.ReadAllTextAsync(tenancy.PlanPath, TestContext.Current.CancellationToken);
        schema.Validate(text).Select(error => error.ToString()).ShouldBeEmpty();
        schema.Validate(text.Replace("create-key", "burn-key", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_replaced_key_is_no_work_to_plan_any_more()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();
        await tenancy.ApplyAsync();

        var again = await tenancy.RunAsync("fix", "plan", "OCI-KMS-004", "-q", "--detailed-exitcode");

        again.ExitCode.ShouldBe(ExitCode.Done);
        again.Output.ShouldContain("An earlier plan has made the key's successor, and nothing can be moved any more.");
        again.Output.ShouldContain("0 to create");
    }

    [Fact]
    public async Task Nothing_is_changed_without_a_yes()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();

        var result = await tenancy.RunAsync("fix", "apply", tenancy.PlanPath, "-q");

        result.ShouldFailWith(ExitCode.WrongUsage, "--auto-approve");
        (await tenancy.KeyOfVolumeAsync()).ShouldBe(MigrationTenancy.KeyId);
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("\n", true)]
    [InlineData("yes\n", false)]
    public async Task Only_yes_is_taken_for_yes(string typed, bool isUnchanged)
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();
        (tenancy.Plumb.Columns, tenancy.Plumb.Typed) = (200, typed);

        var result = await tenancy.RunAsync("fix", "apply", tenancy.PlanPath, "-q");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain(
            "The plan has 3 steps in the tenancy acme. Carry it out? Only 'yes' is taken for yes."
        );
        result.Error.Contains("Nothing was changed.", StringComparison.Ordinal).ShouldBe(isUnchanged);
        (tenancy.Plumb.Columns, tenancy.Plumb.Typed) = (null, null);
        ((await tenancy.KeyOfVolumeAsync()) == MigrationTenancy.KeyId).ShouldBe(isUnchanged);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_run_between_two_steps_and_the_same_command_goes_on()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();
        using var other = tenancy.Twin("[1/3] begun");

        var stopped = await other.RunAsync("fix", "apply", tenancy.PlanPath, "--auto-approve");
        var state = await tenancy.RunAsync("fix", "status", tenancy.PlanPath);

        stopped.ExitCode.ShouldBe(ExitCode.Interrupted);
        stopped.Error.ShouldContain("Stopped before step 1.2.");
        state.Output.ShouldContain("1 of 3 steps are done");
        (await tenancy.ApplyAsync()).ExitCode.ShouldBe(ExitCode.Done);
        (await tenancy.KeyOfVolumeAsync()).ShouldNotBe(MigrationTenancy.KeyId);
    }

    [Fact]
    public async Task A_dry_run_changes_nothing()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();

        var result = await tenancy.ApplyAsync("--dry-run");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain("Nothing stands in the way. Nothing was changed.");
        (await tenancy.KeyOfVolumeAsync()).ShouldBe(MigrationTenancy.KeyId);
        File.Exists($"{tenancy.PlanPath}.journal").ShouldBeFalse();
    }

    [Fact]
    public async Task A_plan_that_was_edited_is_not_carried_out()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();
        var text = await File.ReadAllTextAsync(tenancy.PlanPath, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            tenancy.PlanPath,
            text.Replace("SOFTWARE", "HSM", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        (await tenancy.ApplyAsync()).ShouldFailWith(ExitCode.WrongUsage, "is not as it was made");
        (await tenancy.KeyOfVolumeAsync()).ShouldBe(MigrationTenancy.KeyId);
    }

    [Fact]
    public async Task A_plan_is_for_its_own_tenancy_only()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await using var other = await MigrationTenancy.StartAsync("ocid1.tenancy.oc1..other");
        await tenancy.PlanAsync();
        tenancy.PointAt(other);

        (await tenancy.ApplyAsync()).ShouldFailWith(ExitCode.Failed, "not for 'ocid1.tenancy.oc1..other'");
        (await other.KeyOfVolumeAsync()).ShouldBe(MigrationTenancy.KeyId);
    }

    [Theory]
    [InlineData("Line 2 does not follow the one before", "create-key", "create-kex")]
    [InlineData("is about another plan", "\"planId\":\"0", "\"planId\":\"1")]
    public async Task An_audit_file_that_was_tampered_with_fails(string sentence, string old, string forged)
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();
        await tenancy.ApplyAsync();
        var path = $"{tenancy.PlanPath}.audit";
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        text.ShouldContain(old);
        await File.WriteAllTextAsync(
            path,
            text.Replace(old, forged, StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        (await tenancy.RunAsync("fix", "audit", tenancy.PlanPath)).ShouldFailWith(ExitCode.Failed, sentence);
    }

    [Fact]
    public async Task A_key_that_does_not_fail_is_not_planned_in_silence()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();

        var result = await tenancy.RunAsync("fix", "plan", "OCI-KMS-004", "-q", "--key", "ocid1.key.oc1..nobody");

        result.ShouldFailWith(ExitCode.WrongUsage, "'ocid1.key.oc1..nobody' is not among those that fail OCI-KMS-004");
    }

    [Theory]
    [InlineData("No plan can be made for 'OCI-KMS-400'. Did you mean 'OCI-KMS-004'?", "plan", "OCI-KMS-400")]
    [InlineData("--max-keys takes a number from 1 to 100000, not 0.", "plan", "OCI-KMS-004", "--max-keys", "0")]
    [InlineData(
        "'assymetric' cannot be included. Did you mean 'asymmetric'?",
        "plan",
        "OCI-KMS-004",
        "--include",
        "assymetric"
    )]
    [InlineData("'nowhere.json' cannot be read", "show", "nowhere.json")]
    [InlineData("'nowhere.json' cannot be read", "apply", "nowhere.json", "--auto-approve")]
    [InlineData("'nowhere.json' cannot be read", "status", "nowhere.json")]
    public async Task What_cannot_be_done_is_told(string sentence, params string[] arguments)
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync(["fix", .. arguments])).ShouldFailWith(ExitCode.WrongUsage, sentence);
    }

    [Fact]
    public async Task Names_are_harmless_in_a_plan()
    {
        await using var tenancy = await MigrationTenancy.StartAsync();

        var table = await tenancy.PlanAsync();
        var json = await tenancy.RunAsync("fix", "plan", "OCI-KMS-004", "-q", "-o", "json");

        var html = await tenancy.RunAsync("fix", "show", tenancy.PlanPath, "-o", "html");

        html.Output.ShouldContain("pay\\u{1b}[31mroll [red]&lt;b&gt;");
        html.Output.ShouldNotContain("<b>");
        html.Output.ShouldNotContain("<script");
        html.Output.ShouldContain("default-src 'none'");
        table.Output.ShouldNotContain('\u001b');
        table.Output.ShouldContain("[red]<b>");
        json.Json.GetProperty("items")[0]
            .GetProperty("target")
            .GetProperty("name")
            .GetString()
            .ShouldBe(MigrationTenancy.HostileName);
    }

    private static string Agreed(string output) =>
        Moment().Replace(Identifier().Replace(NewKey().Replace(output, "NEW-KEY"), "PLAN"), "MOMENT");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9:]{8}Z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"ocid1\.key\.oc1\.iad\.v\.[a-z0-9]{20,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NewKey();
}
