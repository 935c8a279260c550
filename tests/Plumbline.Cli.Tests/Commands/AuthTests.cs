using System.Text.Json;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class AuthTests
{
    /// <summary>What OCI-KMS-004 needs.</summary>
    private static readonly string[] Policy =
    [
        "Allow group Plumbline to inspect compartments in tenancy",
        "Allow group Plumbline to inspect keys in tenancy",
        "Allow group Plumbline to read resource-availability in tenancy",
        "Allow group Plumbline to inspect tenancies in tenancy",
        "Allow group Plumbline to read vaults in tenancy",
    ];

    private static string Everything => string.Join('\n', Policy) + "\n";

    [Fact]
    public async Task The_policy_is_one_statement_a_line_and_asks_nobody()
    {
        using var plumb = new Plumb();
        (await plumb.RunAsync("auth", "policy", "--rule", "OCI-KMS-004")).Output.ShouldBe(Everything);
        (
            await plumb.RunAsync("auth", "policy", "--rule", "OCI-KMS-004", "--dynamic-group", "Cloud Ops")
        ).Output.ShouldBe(Everything.Replace("group Plumbline", "dynamic-group 'Cloud Ops'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_guide_has_the_policy_that_the_command_writes_for_all_rules()
    {
        using var plumb = new Plumb();
        var policy = (await plumb.RunAsync("auth", "policy")).Output;
        policy.ShouldContain("\nAllow group Plumbline to read keys in tenancy\n");
        File.ReadAllText(Repository.PathOf("docs", "guide", "scan.md")).ShouldContain($"```text\n{policy}```");
    }

    [Theory]
    [InlineData("--rule", "OCI-KMS-999", "There is no rule 'OCI-KMS-999'.")]
    [InlineData("--group", "a' to manage all-resources", "No statement can be about this group: ")]
    public async Task What_makes_no_policy_is_wrong_usage(string option, string value, string sentence)
    {
        using var plumb = new Plumb();
        var result = await plumb.RunAsync("auth", "policy", option, value);
        result.ExitCode.ShouldBe(ExitCode.WrongUsage);
        result.Error.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_group_and_a_dynamic_group_are_too_many()
    {
        using var plumb = new Plumb();
        (await plumb.RunAsync("auth", "policy", "--group", "a", "--dynamic-group", "b")).ExitCode.ShouldBe(
            ExitCode.WrongUsage
        );
    }

    [Fact]
    public async Task The_policy_that_is_written_is_enough_for_the_check_and_for_a_scan()
    {
        await using var tenancy = await GovernedTenancy.StartAsync(Policy);
        var result = await tenancy.RunAsync("auth", "check", "--rule", "OCI-KMS-004");
        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("OCI-KMS-004     all there");
        var scan = await tenancy.RunAsync("scan", "--quiet", "--fail-on-incomplete", "--rule", "OCI-KMS-004");
        scan.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("inspect compartments")]
    [InlineData("inspect keys")]
    [InlineData("read resource-availability")]
    [InlineData("inspect tenancies")]
    [InlineData("read vaults")]
    public async Task What_is_missing_is_told_with_the_statement_that_gives_it(string permission)
    {
        var policy = Policy.Where(line => !line.Contains(permission, StringComparison.Ordinal));
        // Without the right to see vaults there would be nothing to ask for keys.
        await using var tenancy = await GovernedTenancy.StartAsync([
            .. policy,
            "Allow group Plumbline to inspect vaults in tenancy",
        ]);
        var result = await tenancy.RunAsync("auth", "check", "--rule", "OCI-KMS-004");
        result.ExitCode.ShouldBe(ExitCode.PermissionMissing);
        result.Output.ShouldContain($"To be added to a policy in the root compartment:\n\n{Statement(permission)}\n");
        result.Output.ShouldContain("was answered 404 NotAuthorizedOrNotFound");
        Policy.Count(line => result.Output.Contains(line, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_policy_for_a_compartment_below_is_told_from_none()
    {
        await using var tenancy = await GovernedTenancy.StartAsync([
            Statement("inspect compartments"),
            Statement("inspect tenancies"),
            Statement("read resource-availability"),
            "Allow group Plumbline to read vaults in compartment below",
            "Allow group Plumbline to inspect keys in compartment below",
        ]);
        var result = await tenancy.RunAsync("auth", "check", "--rule", "OCI-KMS-004");
        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain($"works in part     only in {GovernedTenancy.Below}");
        result.Output.ShouldContain("works in part: read vaults, inspect keys");
    }

    [Fact]
    public async Task Where_there_is_no_vault_there_is_nothing_to_ask()
    {
        await using var tenancy = await GovernedTenancy.StartAsync(Policy, hasVault: false);
        var result = await tenancy.RunAsync("auth", "check", "--rule", "OCI-KMS-004");
        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("nothing to probe: read vaults, inspect keys");
    }

    [Fact]
    public async Task What_OCI_cannot_answer_is_not_missing()
    {
        await using var tenancy = await GovernedTenancy.StartAsync(Policy, faults: "GetResourceAvailability:500:100");
        var result = await tenancy.RunAsync("auth", "check", "--rule", "OCI-KMS-004");
        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Output.ShouldContain("read resource-availability  not checked");
        result.Output.ShouldNotContain("To be added");
        result.Error.ShouldContain("Some permissions could not be checked.");
    }

    [Fact]
    public async Task Whom_OCI_does_not_know_is_told_so_and_nothing_else()
    {
        await using var tenancy = await GovernedTenancy.StartAsync(Policy, faults: "GetTenancy:401:100");
        var result = await tenancy.RunAsync("auth", "check", "--rule", "OCI-KMS-004");
        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("GetTenancy at ");
    }

    [Fact]
    public async Task The_check_is_JSON_too_and_holds_no_secret()
    {
        using var plumb = new Plumb();
        await using var server = await SimulatorServer.StartAsync(
            new SimulatorOptions(),
            TestContext.Current.CancellationToken
        );
        string[] session = ["--profile", "SESSION", "--auth", "security_token"];
        var result = await plumb.RunAsync(["auth", "check", "-o", "json", .. session, .. Plumb.At(server)]);
        result.ExitCode.ShouldBe(ExitCode.Done);
        var json = JsonSerializer.Deserialize<JsonElement>(result.Output);
        json.GetProperty("schema").GetString().ShouldBe("plumbline.access/1");
        var caller = json.GetProperty("caller");
        caller.GetProperty("auth").GetString().ShouldBe("security_token");
        caller.GetProperty("principalId").GetString()!.ShouldStartWith("ocid1.user.");
        caller.GetProperty("sessionEndsAt").GetDateTimeOffset().ShouldBeGreaterThan(DateTimeOffset.UnixEpoch);
        json.GetProperty("rules")[0].GetProperty("missing").GetArrayLength().ShouldBe(0);
        result.Output.ShouldNotContain("eyJ", Case.Sensitive);
    }

    private static string Statement(string permission) => $"Allow group Plumbline to {permission} in tenancy";
}
