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
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_VERSION='2.2'")]
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_RPST='/tmp/resource-token'")]
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM='/tmp/api-key.pem'")]
    [InlineData("resource_principal", "OCI_RESOURCE_PRINCIPAL_REGION='us-ashburn-1'")]
    [InlineData("oke_workload_identity", "OCI_KUBERNETES_SERVICE_ACCOUNT_TOKEN_PATH='/tmp/service-account-token'")]
    [InlineData("oke_workload_identity", "OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH='/tmp/ca.pem'")]
    [InlineData("oke_workload_identity", "KUBERNETES_SERVICE_HOST='127.0.0.1'")]
    [InlineData("oke_workload_identity", "OCI_RESOURCE_PRINCIPAL_REGION='us-ashburn-1'")]
    public void Other_principals_are_comments_each_with_what_it_needs(string auth, string variable)
    {
        var shell = Environment.ToShell();
        var group = shell[shell.IndexOf($"# OCI_CLI_AUTH='{auth}'\n", StringComparison.Ordinal)..];
        var lines = group.Split('\n').TakeWhile(line => line.Contains('='));
        lines.ShouldContain("# " + variable);
    }

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
