using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("plumb.txt")]
    [InlineData("scan.txt", "scan")]
    [InlineData("demo.txt", "demo")]
    [InlineData("report.txt", "report")]
    [InlineData("diff.txt", "diff")]
    [InlineData("keys.txt", "keys")]
    [InlineData("keys-show.txt", "keys", "show")]
    [InlineData("cost.txt", "cost")]
    [InlineData("cost-prices.txt", "cost", "prices")]
    [InlineData("cost-refresh.txt", "cost", "refresh")]
    [InlineData("fix.txt", "fix")]
    [InlineData("fix-plan.txt", "fix", "plan")]
    [InlineData("fix-show.txt", "fix", "show")]
    [InlineData("fix-apply.txt", "fix", "apply")]
    [InlineData("fix-rollback.txt", "fix", "rollback")]
    [InlineData("fix-status.txt", "fix", "status")]
    [InlineData("fix-audit.txt", "fix", "audit")]
    [InlineData("sim.txt", "sim")]
    [InlineData("sim-env.txt", "sim", "env")]
    [InlineData("sim-hosts.txt", "sim", "hosts")]
    [InlineData("sim-export.txt", "sim", "export")]
    [InlineData("sim-record.txt", "sim", "record")]
    [InlineData("auth.txt", "auth")]
    [InlineData("auth-check.txt", "auth", "check")]
    [InlineData("auth-policy.txt", "auth", "policy")]
    [InlineData("config.txt", "config")]
    [InlineData("config-init.txt", "config", "init")]
    [InlineData("config-show.txt", "config", "show")]
    [InlineData("config-validate.txt", "config", "validate")]
    [InlineData("config-schema.txt", "config", "schema")]
    [InlineData("exception.txt", "exception")]
    [InlineData("exception-add.txt", "exception", "add")]
    [InlineData("exception-list.txt", "exception", "list")]
    [InlineData("exception-remove.txt", "exception", "remove")]
    [InlineData("exception-check.txt", "exception", "check")]
    [InlineData("rule.txt", "rule")]
    [InlineData("rule-list.txt", "rule", "list")]
    [InlineData("rule-show.txt", "rule", "show")]
    [InlineData("framework.txt", "framework")]
    [InlineData("framework-list.txt", "framework", "list")]
    [InlineData("framework-show.txt", "framework", "show")]
    [InlineData("doctor.txt", "doctor")]
    [InlineData("completion.txt", "completion")]
    public async Task Help_is_as_it_was_agreed(string snapshot, params string[] command)
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync([.. command, "--help"]);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldMatchSnapshot(Path.Combine("help", snapshot));
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("--version")).Output.ShouldBe($"plumb {ToolVersion.Current}{Environment.NewLine}");
    }
}
