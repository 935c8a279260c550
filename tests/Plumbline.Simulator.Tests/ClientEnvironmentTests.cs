using System.Diagnostics;

namespace Plumbline.Simulator.Tests;

public sealed class ClientEnvironmentTests
{
    private static readonly ClientEnvironment Environment = new()
    {
        RootUrl = new Uri("http://127.0.0.1:9080"),
        ProxyUrl = new Uri("http://127.0.0.1:9080"),
        HttpsUrl = new Uri("https://127.0.0.1:8443"),
        ConfigFile = "/it's $HOME/`here`/config",
        CertBundle = "/tmp/ca.pem",
        KeyFile = "/tmp/api-key.pem",
        ResourceTokenFile = "/tmp/resource-token",
        ServiceAccountTokenFile = "/tmp/service-account-token",
        RegionsConfigFile = "/tmp/regions-config.json",
        HomeRegion = "us-ashburn-1",
        TenancyId = "T",
    };

    [Fact]
    public async Task A_shell_that_sources_it_gets_every_value_exactly()
    {
        var script =
            Environment.ToShell() + string.Concat(Environment.Variables.Select(v => $"printf '%s\\n' \"${v.Key}\"\n"));
        (await ShellAsync(script)).ShouldBe(
            string.Concat(Environment.Variables.Select(variable => variable.Value + "\n"))
        );
    }

    [Fact]
    public void The_variables_are_those_of_the_contract() =>
        Environment
            .Variables.Select(variable => variable.Key)
            .ShouldBe([
                "OCI_CLI_CONFIG_FILE",
                "OCI_CLI_PROFILE",
                "OCI_CLI_CERT_BUNDLE",
                "REQUESTS_CA_BUNDLE",
                "SSL_CERT_FILE",
                "NODE_EXTRA_CA_CERTS",
                "HTTPS_PROXY",
                "https_proxy",
                "http_proxy",
                "NO_PROXY",
                "no_proxy",
                "OCI_CLI_REGION",
                "PLUMB_SIM_URL",
            ]);

    [Fact]
    public void Other_ways_in_are_comments()
    {
        var shell = Environment.ToShell();
        shell.ShouldContain("\n# OCI_CLI_ENDPOINT='http://127.0.0.1:9080'\n");
        shell.ShouldContain("\n# OCI_REGION_METADATA='{\"realmKey\":\"sim\",");
    }

    [Theory]
    [InlineData("security_token", "OCI_CLI_PROFILE='SESSION'")]
    [InlineData("instance_principal", "OCI_METADATA_BASE_URL='http://127.0.0.1:9080/opc/v2'")]
    [InlineData("instance_obo_user", "OCI_CLI_PROFILE='DELEGATED'")]
    [InlineData("instance_obo_user", "OCI_METADATA_BASE_URL='http://127.0.0.1:9080/opc/v2'")]
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_VERSION='2.2'")]
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_RPST='/tmp/resource-token'")]
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM='/tmp/api-key.pem'")]
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_REGION='us-ashburn-1'")]
    [InlineData("oke_workload_identity", "OCI_KUBERNETES_SERVICE_ACCOUNT_TOKEN_PATH='/tmp/service-account-token'")]
    [InlineData("oke_workload_identity", "OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH='/tmp/ca.pem'")]
    [InlineData("oke_workload_identity", "KUBERNETES_SERVICE_HOST='kubernetes.default.svc'")]
    [InlineData("oke_workload_identity", "OCI_RESOURCE_PRINCIPAL_REGION='us-ashburn-1'")]
    public void Other_principals_are_comments_each_with_what_it_needs(string auth, string variable)
    {
        var shell = Environment.ToShell();
        var group = shell[shell.IndexOf($"# OCI_CLI_AUTH='{auth}'\n", StringComparison.Ordinal)..];
        var lines = group.Split('\n').TakeWhile(line => line.Contains('='));
        lines.ShouldContain("# " + variable);
    }

    [Fact]
    public async Task Bash_exports_every_value_exactly()
    {
        var script = Environment.ToShell(ShellSyntax.Bash) + "env -0 | tr '\\0' '\\n'";
        var exported = (await ShellAsync(script)).Split('\n');
        Environment.Variables.Select(v => $"{v.Key}={v.Value}").ShouldBeSubsetOf(exported);
    }

    /// <summary>Each shell's own rules for what stands between single quotation marks.</summary>
    [Theory]
    [InlineData("fish", "a'b\\c", @"'a\'b\\c'")]
    [InlineData("fish", "$HOME (date)", "'$HOME (date)'")]
    [InlineData("pwsh", "a'b", "'a''b'")]
    [InlineData("pwsh", "\u2018x\u2019; rm", "'\u2018\u2018x\u2019\u2019; rm'")]
    [InlineData("pwsh", "$(calc) `n\\", "'$(calc) `n\\'")]
    [InlineData("bash", "a'b $(c) `d` \\", @"'a'\''b $(c) `d` \'")]
    public void Nothing_in_a_value_is_code(string shell, string value, string quoted)
    {
        var syntax = ShellSyntax.Shells.Single(candidate => candidate.Name == shell);
        var lines = (Environment with { KeyFile = "", ConfigFile = value }).ToShell(syntax).Split('\n');
        lines[0].ShouldBe(Assigned(shell, quoted));
    }

    [Theory]
    [InlineData("fish")]
    [InlineData("pwsh")]
    [InlineData("bash")]
    public void What_is_no_variable_is_a_comment_in_every_shell(string shell)
    {
        var syntax = ShellSyntax.Shells.Single(candidate => candidate.Name == shell);
        var text = (Environment with { ResourceTokenFile = "/tmp/a\rb\r\nc\nd" }).ToShell(syntax);
        var lines = text.Split('\n', '\r').Where(line => line.Length > 0).ToList();
        lines.Skip(Environment.Variables.Count).ShouldAllBe(line => line.StartsWith("# "));
    }

    [Fact]
    public void What_was_written_as_json_is_read_again() =>
        ClientEnvironment.FromJson(Environment.ToJson().ToJsonString()).ShouldBe(Environment);

    [Fact]
    public async Task A_comment_stays_one_whatever_a_folder_is_called()
    {
        var environment = Environment with { ResourceTokenFile = "/tmp/a\necho 'not a comment'\n" };
        (await ShellAsync(environment.ToShell())).ShouldBe("");
    }

    [Fact]
    public void Writing_replaces_the_file_whole_and_leaves_nothing_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "env");
            File.WriteAllText(path, new string('x', 9999));
            Environment.WriteTo(path);
            File.ReadAllText(path).ShouldBe(Environment.ToShell());
            folder.GetFiles().ShouldHaveSingleItem();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Assigned(string shell, string quoted) =>
        shell switch
        {
            "fish" => $"set -gx OCI_CLI_CONFIG_FILE {quoted}",
            "pwsh" => $"$env:OCI_CLI_CONFIG_FILE = {quoted}",
            _ => $"export OCI_CLI_CONFIG_FILE={quoted}",
        };

    private static async Task<string> ShellAsync(string script)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("sh", ["-c", script])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment = { ["HOME"] = "/wrong" },
            }
        )!;
        var output = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
