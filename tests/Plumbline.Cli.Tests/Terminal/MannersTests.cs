using System.Text.RegularExpressions;

namespace Plumbline.Cli.Tests.Terminal;

/// <summary>What the program does on terminals of all kinds, and where there is none.</summary>
public sealed partial class MannersTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private const string Red = "\u001b[91m";

    private readonly string[] _scan =
    [
        "scan",
        .. Plumb.At(simulator.Server),
        "--checkpoint-dir",
        "none",
        "--rule",
        "OCI-KMS-004",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false, "TERM=dumb")]
    [InlineData(false, "NO_COLOR=1")]
    [InlineData(true, "NO_COLOR=")]
    [InlineData(false, "NO_COLOR=1", "FORCE_COLOR=1")]
    [InlineData(true, "TERM=dumb", "FORCE_COLOR=1")]
    [InlineData(false, "TERM=dumb", "FORCE_COLOR=0")]
    public async Task Colours_on_a_terminal(bool expected, params string[] environment)
    {
        using var plumb = On(columns: 120, environment);

        (await plumb.RunAsync([.. _scan, "-q"])).Output.Contains(Red).ShouldBe(expected);
        (await plumb.RunAsync([.. _scan, "-q", "--no-color"])).Output.ShouldNotContain(Red);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "FORCE_COLOR=1")]
    [InlineData(true, "CLICOLOR_FORCE=1")]
    [InlineData(false, "CLICOLOR_FORCE=0")]
    [InlineData(false, "CLICOLOR_FORCE=1", "NO_COLOR=1")]
    public async Task Colours_without_a_terminal_and_never_in_a_file(bool expected, params string[] environment)
    {
        using var plumb = On(columns: null, environment);
        var file = Path.Combine(plumb.Home.FullName, "report.txt");

        (await plumb.RunAsync([.. _scan, "-q"])).Output.Contains(Red).ShouldBe(expected);
        await plumb.RunAsync([.. _scan, "-q", "-o", $"table={file}", "-o", "json"]);

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("✗ fail", "LANG=de_DE.UTF-8")]
    [InlineData("✗ fail", "LANG=C", "LC_CTYPE=en_GB.utf8")]
    [InlineData("x fail", "LANG=en_GB.UTF-8", "LC_ALL=C")]
    [InlineData("x fail", "LANG=en_GB.ISO-8859-1")]
    [InlineData("x fail")]
    [InlineData("x fail", "LANG=C.UTF-8", "TERM=linux")]
    [InlineData("x fail", "LANG=C.UTF-8", "TERM=dumb")]
    public async Task Signs_are_those_that_the_terminal_can_show(string sign, params string[] environment)
    {
        using var plumb = On(columns: 120, environment);

        var output = (await plumb.RunAsync([.. _scan, "-q"])).Output;

        output.ShouldContain(sign);
        output.All(char.IsAscii).ShouldBe(sign == "x fail");
        (await plumb.RunAsync("scan", "--help")).Output.All(char.IsAscii).ShouldBe(sign == "x fail");
    }

    [Fact]
    public async Task Where_there_is_no_terminal_the_locale_changes_nothing()
    {
        using var plumb = On(columns: null, "LANG=C");

        (await plumb.RunAsync([.. _scan, "-q"])).Output.ShouldContain("✗ fail");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public async Task Lines_fit_the_terminal_and_OCIDs_stay_whole(int columns)
    {
        using var plumb = On(columns, "LANG=C.UTF-8", "NO_COLOR=1");
        using var plain = On(columns: null);

        var output = Controls().Replace((await plumb.RunAsync([.. _scan, "-q"])).Output, "");
        var expected = (await plain.RunAsync([.. _scan, "-q"])).Output;

        output.Split('\n').Where(line => line.Length > columns).ShouldAllBe(line => !line.Trim().Contains(' '));
        Ocid().Matches(output).Select(match => match.Value).ShouldBe(Ocid().Matches(expected).Select(m => m.Value));
        Words(output).ShouldBe(Words(expected));
    }

    [Fact]
    public async Task Prose_of_a_rule_fits_and_commands_stay_as_they_are()
    {
        using var plumb = On(columns: 60, "LANG=C.UTF-8");

        var lines = (await plumb.RunAsync("rule", "show", "OCI-KMS-004")).Output.Split('\n');

        lines.ShouldContain("- `EXTERNAL`: Oracle holds only a reference; the key itself");
        lines.ShouldContain("  is in your own key manager.");
        lines.ShouldContain(line => line.StartsWith("oci ") && line.Length > 60);
    }

    [Fact]
    public async Task Messages_fit_the_terminal_too()
    {
        using var plumb = On(columns: 60);

        var error = (await plumb.RunAsync("scan", "--discovery", "serch")).Error;

        error.ShouldBe(
            "plumb: There is no discovery 'serch'. Did you mean 'search'?\nChoose auto, search, thorough.\n"
        );
    }

    [Theory]
    [InlineData("CI=true")]
    [InlineData("GITHUB_ACTIONS=true")]
    [InlineData("GITLAB_CI=true")]
    [InlineData("TF_BUILD=True")]
    [InlineData("JENKINS_URL=https://jenkins.example/")]
    [InlineData("BITBUCKET_BUILD_NUMBER=7")]
    [InlineData("BUILDKITE=true")]
    [InlineData("CIRCLECI=true")]
    [InlineData("TERM=dumb")]
    public async Task On_a_build_server_progress_is_lines_even_on_a_terminal(string variable)
    {
        using var plumb = On(columns: 120, variable);

        var error = (await plumb.RunAsync([.. _scan, "-o", "json"])).Error;

        error.ShouldContain("us-ashburn-1: reading\n");
        error.ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("CI=")]
    [InlineData("CI=false")]
    public async Task Elsewhere_it_is_drawn_in_place(string variable)
    {
        using var plumb = On(columns: 120, variable);

        (await plumb.RunAsync([.. _scan, "-o", "json"])).Error.ShouldContain('\u001b');
    }

    private static Plumb On(int? columns, params string[] environment)
    {
        var plumb = new Plumb { Columns = columns };
        plumb.Environment.Clear();
        foreach (var variable in environment)
        {
            var parts = variable.Split('=', 2);
            plumb.Environment[parts[0]] = parts[1];
        }

        return plumb;
    }

    /// <summary>All but the time that it took.</summary>
    private static string Words(string text) =>
        string.Join(' ', Time().Replace(text, "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"ocid1\.[a-z0-9.-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Ocid();

    [GeneratedRegex(@"\e\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Controls();

    [GeneratedRegex(@"[0-9]+ API calls\s+in\s+[0-9.]+\s+s", RegexOptions.NonBacktracking)]
    private static partial Regex Time();
}
