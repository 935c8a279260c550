using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class DoctorTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private readonly SimulatorServer _server = simulator.Server;

    [Fact]
    public async Task Where_all_is_well_each_thing_has_a_line_and_the_exit_code_is_0()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync(["doctor", .. Plumb.At(_server)]);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Output);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("✓ ok         Program         plumb ");
        result.Output.ShouldContain(
            $"✓ ok         OCI             {_server.Environment.RootUrl.Authority} answers in "
        );
        result.Output.ShouldContain("✓ ok         Clock           as OCI's\n");
        result.Output.ShouldContain("a build server, by CI\n");
        result.Output.ShouldEndWith(
            "\nEverything that a scan needs is there. 'plumb auth check' looks at permissions.\n"
        );
    }

    [Fact]
    public async Task It_works_by_the_proxy_and_certificates_that_clients_of_a_simulator_get()
    {
        using var plumb = new Plumb();
        foreach (var (name, value) in _server.Environment.Variables)
        {
            plumb.Environment[name] = value;
        }

        var result = await plumb.RunAsync("doctor");

        result.ExitCode.ShouldBe(ExitCode.Done, result.Output);
        result.Output.ShouldContain($"Proxy           {_server.Environment.ProxyUrl!.Authority}\n");
        result.Output.ShouldContain(".oraclecloud.com answers in ");
    }

    [Fact]
    public async Task Json_has_the_same_items()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync(["doctor", .. Plumb.At(_server), "--offline", "-o", "json"]);

        result.ExitCode.ShouldBe(ExitCode.Done);
        var items = result.Json.GetProperty("items").EnumerateArray().ToList();
        items.ShouldAllBe(item => item.GetProperty("status").GetString() == "ok");
        items
            .Select(item => item.GetProperty("subject").GetString())
            .ShouldBe([
                "Program",
                "Configuration",
                "Authentication",
                "Key",
                "Region",
                "Certificates",
                "Proxy",
                "OCI",
                "Environment",
                "Settings",
                "State folder",
                "Data folder",
                "Terminal",
            ]);
    }

    [Fact]
    public async Task Files_that_tune_a_scan_are_looked_at()
    {
        using var plumb = new Plumb();
        plumb.Write("plumbline.yaml", "format: plumbline.settings/1\nprofile: strict\nprofiles:\n  strict: {}\n");

        var good = await plumb.RunAsync("doctor", "--offline");
        plumb.Write("plumbline.yaml", "format: plumbline.settings/1\nprofil: strict\n");
        var bad = await plumb.RunAsync("doctor", "--offline");

        good.Output.ShouldContain("plumbline.yaml', profile strict; no exceptions");
        bad.Output.ShouldContain("plumbline.yaml:2:1: ");
        bad.Output.ShouldContain("'plumb config validate' says all that is wrong.");
    }

    [Fact]
    public async Task A_problem_makes_the_exit_code_1_and_says_what_to_do()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync("doctor", "--offline");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Output.ShouldContain("✗ problem    Configuration   There is no OCI configuration file at ");
        result.Output.ShouldContain("Create one with 'oci setup config', or name another with --config-file.");
        result.Output.ShouldEndWith("\n1 problem, 0 warnings.\n");
    }

    [Fact]
    public async Task Variables_are_named_and_their_values_are_not()
    {
        using var plumb = new Plumb();
        plumb.Environment["OCI_CLI_PASSPHRASE"] = "hunter2";
        plumb.Environment["https_proxy"] = "http://alice:hunter2@127.0.0.1:1";
        plumb.Environment["PLUMB_FAIL_ON"] = "hunter2";

        var result = await plumb.RunAsync("doctor", "--offline");

        result.Output.ShouldContain("Environment     OCI_CLI_PASSPHRASE, PLUMB_FAIL_ON, https_proxy\n");
        result.Output.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_variable_of_ours_that_stands_for_nothing_is_a_warning()
    {
        using var plumb = new Plumb();
        plumb.Environment["PLUMB_FIAL_ON"] = "high";

        var result = await plumb.RunAsync(["doctor", .. Plumb.At(_server)]);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("! warning    Environment     PLUMB_FIAL_ON stands for no option\n");
        result.Output.ShouldContain("Unset or correct it. Did you mean 'PLUMB_FAIL_ON'?\n");
        result.Output.ShouldEndWith("\n0 problems, 1 warning.\n");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_warning_and_one_that_can_stays_as_it_was()
    {
        using var plumb = new Plumb();
        plumb.Environment["XDG_STATE_HOME"] = plumb.Write("no-folder", "");

        var result = await plumb.RunAsync(["doctor", .. Plumb.At(_server)]);

        result.Output.ShouldContain("! warning    State folder    '");
        result.Output.ShouldContain("set XDG_STATE_HOME to a folder that can be written.\n");
        plumb.Home.GetFileSystemInfos().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_configuration_file_holds_cannot_paint_on_the_terminal()
    {
        using var plumb = new Plumb();
        plumb.Write(".oci/config", "[DEFAULT]\nregion=\u001b[31mred\nuser=u\n");

        var result = await plumb.RunAsync("doctor", "--offline", "--auth", "instance_principal");

        result.Output.ShouldContain("The region '\\u{1b}[31mred' is not known.");
    }
}
