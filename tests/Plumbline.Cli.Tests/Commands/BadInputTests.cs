using Plumbline.Simulator;

namespace Plumbline.Cli.Tests.Commands;

public sealed class BadInputTests(DemoSimulator simulator) : IClassFixture<DemoSimulator>
{
    private readonly SimulatorServer _server = simulator.Server;

    [Theory]
    [InlineData("There is no rule 'OCI-KMS-04'. Did you mean 'OCI-KMS-004'?", "--rule", "OCI-KMS-04")]
    [InlineData("The region 'us-asburn-1' is not known. Did you mean 'us-ashburn-1'?", "--region", "us-asburn-1")]
    [InlineData("The tenancy is not subscribed to the region 'sa-bogota-1'.", "--region", "sa-bogota-1")]
    [InlineData("There is no active compartment 'ocid1.compartment.oc1..none'", "-c", "ocid1.compartment.oc1..none")]
    [InlineData("There is no output format 'jsn'. Did you mean 'json'?", "-o", "jsn")]
    [InlineData("There is no risk 'hgh'. Did you mean 'high'?", "--fail-on", "hgh")]
    [InlineData("There is no discovery 'serch'. Did you mean 'search'?", "--discovery", "serch")]
    [InlineData("There is no discovery ''. Choose auto, search, thorough.", "--discovery", "")]
    [InlineData("Only one --output can go to standard output", "-o", "json", "-o", "table")]
    [InlineData("The file '/no/such/folder/scan.json' cannot be written", "-o", "json=/no/such/folder/scan.json")]
    [InlineData("Two outputs go to 'x': give each a file of its own.", "-o", "json=x", "-o", "table=./x")]
    [InlineData("Unrecognized command or argument '@/etc/passwd'.", "@/etc/passwd")]
    [InlineData("needs a file name after '='", "-o", "json=/tmp")]
    [InlineData("needs a file name after '='", "-o", "json=")]
    [InlineData(
        "'kerberos' is not supported. Choose one of: api_key, security_token, instance_principal, ",
        "--auth",
        "kerberos"
    )]
    [InlineData("has no profile 'PROD'. It has: DEFAULT, ", "--profile", "PROD")]
    [InlineData("The certificate bundle '/no/such.pem' cannot be read", "--cert-bundle", "/no/such.pem")]
    [InlineData("'fast' is no rate: write --rate-limit as 10/s, 600/m or off.", "--rate-limit", "fast")]
    [InlineData("Did you mean '--region'?", "--regions", "x")]
    public async Task One_sentence_says_what_is_wrong_and_the_exit_code_is_2(string sentence, params string[] arguments)
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync(["scan", .. Plumb.At(_server), "-q", .. arguments]);

        result.ShouldFailWith(ExitCode.WrongUsage, sentence);
    }

    [Fact]
    public async Task Without_a_configuration_file_the_way_to_one_is_told()
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("scan")).ShouldFailWith(
            ExitCode.WrongUsage,
            $"There is no OCI configuration file at '{plumb.Home.FullName}/.oci/config'. Create one with 'oci setup config', or name another with --config-file."
        );
    }

    [Fact]
    public async Task Two_servers_cannot_have_one_port()
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("sim", "--port", "9000", "--http-port", "9000")).ShouldFailWith(
            ExitCode.WrongUsage,
            "--port and --http-port must differ: both are 9000."
        );
    }

    [Fact]
    public async Task A_start_that_fails_leaves_the_environment_file_of_a_simulator_that_runs()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("sim.env", "of another");
        var taken = $"{_server.Environment.HttpsUrl.Port}";

        var result = await plumb.RunAsync("sim", "--port", taken, "--env-file", file);

        result.ShouldFailWith(ExitCode.Failed, $"Port {taken} is in use");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe("of another");
    }

    [Fact]
    public async Task A_rate_limit_in_the_environment_is_held_to_the_same()
    {
        using var plumb = new Plumb();
        plumb.Environment["PLUMB_RATE_LIMIT"] = "10/h";

        (await plumb.RunAsync(["scan", .. Plumb.At(_server)])).ShouldFailWith(
            ExitCode.WrongUsage,
            "'10/h' is no rate: write --rate-limit as 10/s, 600/m or off."
        );
    }

    [Fact]
    public async Task A_variable_that_is_neither_on_nor_off_is_named()
    {
        using var plumb = new Plumb();
        plumb.Environment["PLUMB_QUIET"] = "maybe";

        (await plumb.RunAsync("scan")).ShouldFailWith(
            ExitCode.WrongUsage,
            "PLUMB_QUIET is 'maybe', but takes true or false."
        );
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_told_and_not_quoted()
    {
        using var plumb = new Plumb();
        plumb.Environment["HTTPS_PROXY"] = "http://user:sekret@";

        var result = await plumb.RunAsync("scan", "--config-file", _server.Environment.ConfigFile);

        result.ShouldFailWith(ExitCode.WrongUsage, "HTTPS_PROXY is not the address of a proxy.");
        result.Error.ShouldNotContain("sekret");
    }

    [Fact]
    public async Task A_malformed_tenancy_file_is_told_by_name()
    {
        using var plumb = new Plumb();
        var file = plumb.Write("tenancy.json", "{ \"regions\": [\"us-ashburn-1\"], \"vaults\": 3 }");

        (await plumb.RunAsync("demo", "--tenancy", file)).ShouldFailWith(ExitCode.WrongUsage, "tenancy.json: vaults");
    }

    [Theory]
    [InlineData("--state", "/proc/x", "The folder '/proc/x' cannot be used")]
    [InlineData("--env-file", "/no/such/folder/x", "The file '/no/such/folder/x' cannot be written")]
    [InlineData("--env-file", "", "The file '' cannot be written")]
    [InlineData("--env-file", "/tmp", "The file '/tmp' cannot be written")]
    [InlineData("--port", "99999", "--port takes a port from 0 to 65535, not 99999.")]
    [InlineData("--tenancy", "nowhere.json", "nowhere.json: can't be read")]
    [InlineData("--latency", "30", "--latency \"30\" is no latency; write 30ms, 20ms..80ms")]
    [InlineData("--latency", "LstKeys=30ms", "--latency \"LstKeys=30ms\" names an operation that is \"LstKeys\"")]
    [InlineData("--throttle", "ten", "--throttle \"ten\" is no throttle; write 10/s")]
    [InlineData(
        "--fault",
        "rest:2%",
        "--fault \"rest:2%\": kind is \"rest\", which is no kind of fault; the nearest is reset."
    )]
    [InlineData("--fault", "200", "--fault \"200\": write [OPERATION:]STATUS")]
    [InlineData("--scenario", "nowhere.json", "--scenario \"nowhere.json\" can't be read")]
    [InlineData("--seed", "-1", "--seed takes a number that is not negative, not -1.")]
    [InlineData("--seed", "x", "'x'")]
    [InlineData("--tenancy", "generate:keyz=5", "did you mean \"keys\"?")]
    [InlineData("--tenancy", "generate:vaults=0", "\"generate:vaults=0\": keys need a vault")]
    public async Task A_simulator_that_cannot_serve_as_asked_says_why(string option, string value, string sentence)
    {
        using var plumb = new Plumb();

        (await plumb.RunAsync("demo", option, value)).ShouldFailWith(ExitCode.WrongUsage, sentence);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_failure_with_a_sentence()
    {
        using var plumb = new Plumb();
        var taken = _server.Environment.RootUrl.Port;

        (await plumb.RunAsync("demo", "--http-port", $"{taken}")).ShouldFailWith(ExitCode.Failed, $"{taken}");
    }

    [Fact]
    public async Task A_host_that_nobody_listens_on_is_a_failure_that_names_it()
    {
        using var plumb = new Plumb();

        var result = await plumb.RunAsync(
            "scan",
            "-q",
            "--config-file",
            _server.Environment.ConfigFile,
            "--endpoint",
            "http://127.0.0.1:1"
        );

        result.ShouldFailWith(ExitCode.Failed, "at 127.0.0.1:1 failed: Unreachable");
        result.Error.ShouldContain("Check the network");
    }

    [Fact]
    public async Task A_user_that_OCI_does_not_know_is_a_failure_that_says_what_to_check()
    {
        using var plumb = new Plumb();
        var text = await File.ReadAllTextAsync(_server.Environment.ConfigFile, TestContext.Current.CancellationToken);
        var config = plumb.Write(".oci/config", text.Replace("ocid1.user.", "ocid1.user.x", StringComparison.Ordinal));

        var result = await plumb.RunAsync(
            "scan",
            "-q",
            "--config-file",
            config,
            "--endpoint",
            _server.Environment.RootUrl.ToString()
        );

        result.ShouldFailWith(ExitCode.Failed, "401 NotAuthenticated");
        result.Error.ShouldContain("Check that the API key is registered for this user");
    }
}
