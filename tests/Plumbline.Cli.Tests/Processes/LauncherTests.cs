namespace Plumbline.Cli.Tests.Processes;

/// <summary><c>./plumb</c> itself, which no other test starts. A build takes long, so all share one.</summary>
public sealed class LauncherTests(Checkout checkout) : IClassFixture<Checkout>
{
    [Fact]
    public void Started_from_anywhere_it_builds_with_the_checkouts_SDK() =>
        checkout.FirstRuns.ShouldAllBe(run => run.ExitCode == 0 && run.Output.StartsWith("plumb "));

    [Fact]
    public void Started_twice_at_once_it_builds_once() =>
        checkout.FirstRuns.Select(run => run.Error).Order().ShouldBe(["", "plumb: building, this once …\n"]);

    [Fact]
    public async Task It_runs_in_the_callers_folder()
    {
        var result = await checkout.RunAsync(checkout.Link, "demo", "-q", "-o", "json=here.json");

        result.ExitCode.ShouldBe(0, result.Error);
        File.Exists(Path.Combine(checkout.Caller, "here.json")).ShouldBeTrue();
    }

    /// <summary>A newer SDK may warn of more than ours, and must not keep anybody from a first run.</summary>
    [Fact]
    public async Task It_builds_again_when_a_source_has_changed_warnings_or_not()
    {
        await ChangeAsync("Plumbline.Cli.csproj", "<OutputType>", "<Version>9.8.7</Version><OutputType>");
        await ChangeAsync("Program.cs", "using System.Text;", "#warning A new one\nusing System.Text;");

        (await checkout.RunAsync(checkout.Link, "--version")).Output.ShouldBe("plumb 9.8.7\n");
        (await checkout.RunAsync(checkout.Link, "--version")).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nothing_can_be_written_one_sentence_says_so()
    {
        var folder = Directory.CreateDirectory(Path.Combine(checkout.Caller, "read-only"));
        var launcher = Path.Combine(folder.FullName, "plumb");
        File.Copy(checkout.Launcher, launcher);
        // The tests may run as root, who may write everywhere; but not below a file.
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "artifacts"),
            "",
            TestContext.Current.CancellationToken
        );

        var result = await checkout.RunAsync(launcher, "--version");

        result.ShouldFailWith(ExitCode.Failed, "plumb: it has to be built first, and ");
        result.Error.Trim().ShouldNotContain('\n');
    }

    private async Task ChangeAsync(string file, string text, string replacement)
    {
        var path = Path.Combine(checkout.Root, "src", "Plumbline.Cli", file);
        var source = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var changed = source.Replace(text, replacement, StringComparison.Ordinal);
        changed.ShouldNotBe(source);
        await File.WriteAllTextAsync(path, changed, TestContext.Current.CancellationToken);
    }
}
