using System.Globalization;
using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class ExceptionTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private const string Head = "format: plumbline.exceptions/1\nexceptions:\n";

    private static readonly string[] Reasons = ["--owner", "payments team", "--reason", "PCI scope"];

    private readonly SimulatorServer _server = simulator.Server;

    [Fact]
    public async Task A_failure_that_is_accepted_is_excepted_and_the_table_says_by_whom_and_until_when()
    {
        using var plumb = new Plumb();
        await AddAsync(
            plumb,
            "--compartment-path",
            "root/applications/billing/**",
            "--rule",
            "oci-kms-004",
            "--ticket",
            "SEC-7"
        );

        var table = await ScanAsync(plumb, "--rule", "OCI-KMS-004");
        var json = (await ScanAsync(plumb, "-o", "json", "--rule", "OCI-KMS-004")).Json;

        table.Output.ShouldContain("Exceptions  1; expired or unused: 0\n");
        table.Output.ShouldContain("exception-1: until 2099-12-31, payments team: ");
        table.Output.ShouldContain("OCI-KMS-004, root/applications/billing/**: PCI scope\n");
        table.Output.ShouldNotContain("pan-encryption");
        var finding = json.GetProperty("findings")
            .EnumerateArray()
            .First(finding => finding.GetProperty("resource").GetProperty("name").GetString() == "pan-encryption");
        finding.GetProperty("status").GetString().ShouldBe("excepted");
        finding.GetProperty("exception").GetProperty("ticket").GetString().ShouldBe("SEC-7");
        var use = json.GetProperty("exceptions").EnumerateArray().ShouldHaveSingleItem();
        use.GetProperty("findings").GetInt32().ShouldBeGreaterThan(0);
        use.GetProperty("scope").GetProperty("rule").GetString().ShouldBe("OCI-KMS-004");
        use.GetProperty("expired").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task What_has_expired_fails_again_and_says_so()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline-exceptions.yaml", Head + Entry("old", "2026-01-31", "resource: pan-encryption"));

        var result = await ScanAsync(plumb, "--fail-on-stale-exceptions", "--rule", "OCI-KMS-004");

        result.ExitCode.ShouldBe(ExitCode.StaleExceptions);
        result.Output.ShouldContain("✗ fail          pan-encryption");
        result.Output.ShouldContain("                      The exception old of ops expired on 2026-01-31.\n");
        result.Output.ShouldContain("old: expired on 2026-01-31, ops: 1 finding fails again\n");
    }

    [Fact]
    public async Task Findings_come_before_stale_exceptions_and_without_the_option_nothing_happens()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline-exceptions.yaml", Head + Entry("old", "2026-01-31", "resource: pan-encryption"));

        (await ScanAsync(plumb)).ExitCode.ShouldBe(ExitCode.Done);
        (await ScanAsync(plumb, "--fail-on-stale-exceptions", "--fail-on", "low")).ExitCode.ShouldBe(ExitCode.Findings);
        (await ScanAsync(plumb, "--exceptions", "none", "--fail-on-stale-exceptions")).ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task What_covers_nothing_any_more_is_told_and_stale()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline-exceptions.yaml", Head + Entry("gone", "2099-01-31", "resource: gone"));

        var result = await plumb.RunAsync("demo", "-q", "--tenancy", "empty", "--fail-on-stale-exceptions");
        var partial = await ScanAsync(plumb, "--fail-on-stale-exceptions", "--region", "iad");

        result.ExitCode.ShouldBe(ExitCode.StaleExceptions, result.Error);
        result.Output.ShouldContain("gone: until 2099-01-31, ops: nothing fails that it covers: it can be removed\n");
        partial.ExitCode.ShouldBe(ExitCode.Done);
        partial.Output.ShouldContain("gone: until 2099-01-31, ops: nothing fails that it covers, in what was read\n");
    }

    [Fact]
    public async Task Add_and_remove_leave_the_rest_of_the_file_as_it_is_and_its_rights()
    {
        using var plumb = new Plumb();
        var text = $"\uFEFF# ours\r\n{Head}\n  # why\n{Entry("one", "2099-01-31", "tag: x")}\n# end";
        var file = plumb.Write("plumbline-exceptions.yaml", text);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await AddAsync(plumb, "--tag", "y", "--id", "two");
        var added = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        (await plumb.RunAsync("exception", "remove", "TWO")).ExitCode.ShouldBe(ExitCode.Done);

        added.ShouldContain("  - id: two\n");
        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).ShouldBe(
            System.Text.Encoding.UTF8.GetBytes(text)
        );
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        plumb.Home.GetFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_file_is_beside_the_settings_or_where_they_say()
    {
        using var plumb = new Plumb();
        var settings = plumb.Write("team/plumbline.yaml", "format: plumbline.settings/1\n");
        var named = plumb.Write("team/named.yaml", "format: plumbline.settings/1\nexceptions: ../accepted.yaml\n");

        await AddAsync(plumb, "--tag", "x", "--settings", settings);
        await AddAsync(plumb, "--tag", "x", "--settings", named);
        await AddAsync(plumb, "--tag", "x");

        File.Exists(Path.Combine(plumb.Home.FullName, "team", "plumbline-exceptions.yaml")).ShouldBeTrue();
        File.Exists(Path.Combine(plumb.Home.FullName, "accepted.yaml")).ShouldBeTrue();
        File.Exists(Path.Combine(plumb.Home.FullName, "plumbline-exceptions.yaml")).ShouldBeTrue();
    }

    [Fact]
    public async Task List_and_check_say_what_is_in_force_and_for_how_long()
    {
        using var plumb = new Plumb();
        var soon = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3);
        var day = soon.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        plumb.Write(
            "plumbline-exceptions.yaml",
            Head
                + Entry("a", "2099-01-31", "tag: x")
                + Entry("b", day, "rule: OCI-KMS-004")
                + Entry("c", "2026-01-31", "tag: x")
        );

        var table = (await plumb.RunAsync("exception", "list")).Output.Split('\n');
        var json = (await plumb.RunAsync("exception", "list", "-o", "json")).Json.GetProperty("items");
        var check = await plumb.RunAsync("exception", "check");

        table[0].ShouldBe("ID  STATE     EXPIRES     DAYS LEFT  OWNER  SCOPE");
        table[1].ShouldStartWith("a   in force  2099-01-31  ");
        table[2].ShouldStartWith($"b   expiring  {day}  ");
        table[3].ShouldStartWith("c   expired   2026-01-31  -");
        json.EnumerateArray()
            .Select(item => item.GetProperty("state").GetString())
            .ShouldBe(["in_force", "expiring", "expired"]);
        check.Output.ShouldContain("c expired on 2026-01-31; ops answers for it\n");
        check.Output.ShouldContain("3 exceptions, 1 expired\n");
        check.ExitCode.ShouldBe(ExitCode.Done);
        (await plumb.RunAsync("exception", "check", "--fail-on-stale-exceptions")).ExitCode.ShouldBe(
            ExitCode.StaleExceptions
        );
    }

    [Theory]
    [InlineData(
        "An exception for everything would hide everything: name --rule, --compartment-path, ",
        "--ticket",
        "x"
    )]
    [InlineData("There is no rule 'OCI-KMS-04'. Did you mean 'OCI-KMS-004'?", "--rule", "OCI-KMS-04")]
    [InlineData("--compartment-path: 'prod' is no compartment path", "--compartment-path", "prod")]
    [InlineData("--tag: ':' is no tag", "--tag", ":")]
    [InlineData("--finding: 'x' is no finding's id", "--finding", "x")]
    [InlineData("--resource: an empty pattern fits nothing.", "--resource", "")]
    [InlineData("--id has no text.", "--tag", "x", "--id", " ")]
    public async Task What_cannot_be_added_is_told_and_nothing_is_written(string sentence, params string[] arguments)
    {
        using var plumb = new Plumb();

        (
            await plumb.RunAsync(["exception", "add", .. Reasons, "--expires", "2099-12-31", .. arguments])
        ).ShouldFailWith(ExitCode.WrongUsage, sentence);
        plumb.Home.GetFiles().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("30.6.2027", "--expires: '30.6.2027' is no day: write it as 2027-06-30.")]
    [InlineData("2020-01-01", "--expires is 2020-01-01, which is over.")]
    public async Task A_last_day_is_a_day_to_come(string day, string sentence)
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync(["exception", "add", .. Reasons, "--tag", "x", "--expires", day])).ShouldFailWith(
            ExitCode.WrongUsage,
            sentence
        );
    }

    [Theory]
    [InlineData(
        "exceptions: [{ id: a, owner: o, reason: r, created: 2026-01-01, expires: 2099-01-01, scope: { tag: x } }]\n"
    )]
    [InlineData("exceptions: []\n")]
    public async Task A_list_in_brackets_is_not_changed_by_guessing(string list)
    {
        using var plumb = new Plumb();
        var file = plumb.Write("plumbline-exceptions.yaml", "format: plumbline.exceptions/1\n" + list);

        (
            await plumb.RunAsync(["exception", "add", .. Reasons, "--tag", "x", "--expires", "2099-12-31"])
        ).ShouldFailWith(ExitCode.WrongUsage, "is written in a way that cannot be changed here: edit it by hand.");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldEndWith(list);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("check")]
    [InlineData("remove", "x")]
    public async Task A_file_that_is_not_there_is_told(params string[] command)
    {
        using var plumb = new Plumb();
        var file = Path.Combine(plumb.Home.FullName, "plumbline-exceptions.yaml");

        (await plumb.RunAsync(["exception", .. command])).ShouldFailWith(
            ExitCode.WrongUsage,
            $"The file '{file}' does not exist."
        );
        (await ScanAsync(plumb, "--exceptions", file)).ShouldFailWith(
            ExitCode.WrongUsage,
            $"The file '{file}' does not exist."
        );
    }

    [Fact]
    public async Task What_is_wrong_in_the_file_stops_a_scan_and_a_change()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("plumbline-exceptions.yaml", Head + Entry("a", "30.6.2027", "rule: OCI-KMS-04"));
        string[] sentences =
        [
            $"{file}:7:14: expires: '30.6.2027' is no day: write it as 2027-06-30.",
            $"{file}:9:13: rule: there is no rule 'OCI-KMS-04'. Did you mean 'OCI-KMS-004'?",
        ];

        var scan = await ScanAsync(plumb);
        var add = await plumb.RunAsync(["exception", "add", .. Reasons, "--tag", "x", "--expires", "2099-12-31"]);

        sentences.ShouldAllBe(sentence => scan.Error.Contains(sentence) && add.Error.Contains(sentence));
        scan.ExitCode.ShouldBe(ExitCode.WrongUsage);
        add.ExitCode.ShouldBe(ExitCode.WrongUsage);
    }

    [Fact]
    public async Task An_exception_to_remove_has_to_be_there()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline-exceptions.yaml", Head + Entry("payments", "2099-01-31", "tag: x"));

        (await plumb.RunAsync("exception", "remove", "paymnts")).ShouldFailWith(
            ExitCode.WrongUsage,
            "There is no exception 'paymnts'. Did you mean 'payments'?"
        );
    }

    [Fact]
    public async Task Hostile_texts_come_back_whole_and_are_shown_as_what_they_are()
    {
        using var plumb = new Plumb();
        const string Evil = "[red]\u001b[31m\u202e\n- id: x";
        string[] texts = ["--owner", Evil, "--reason", Evil, "--ticket", Evil, "--id", Evil, "--expires", "2099-12-31"];
        (await plumb.RunAsync(["exception", "add", .. texts, "--resource", "*"])).ExitCode.ShouldBe(ExitCode.Done);

        var list = (await plumb.RunAsync("exception", "list")).Output;
        var scan = await ScanAsync(plumb);
        var json = (await ScanAsync(plumb, "-o", "json")).Json;

        json.GetProperty("exceptions")[0].GetProperty("owner").GetString().ShouldBe(Evil);
        (list + scan.Output + scan.Error).ShouldNotContain('\u001b');
        scan.Output.ShouldContain("[red]\\u{1b}[31m\\u{202e}\\u{a}- id: x: until 2099-12-31");
        list.Split('\n').Length.ShouldBe(3);
    }

    private static string Entry(string id, string expires, string scope) =>
        $"  - id: {id}\n    owner: ops\n    reason: r\n    created: 2026-01-01\n    expires: {expires}\n    scope:\n      {scope}\n";

    private static async Task AddAsync(Plumb plumb, params string[] arguments)
    {
        var result = await plumb.RunAsync(["exception", "add", .. Reasons, "--expires", "2099-12-31", .. arguments]);
        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
    }

    private Task<RunResult> ScanAsync(Plumb plumb, params string[] arguments) =>
        plumb.RunAsync(["scan", .. Plumb.At(_server), "-q", .. arguments]);
}
