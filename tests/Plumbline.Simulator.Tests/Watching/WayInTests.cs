using System.Text.Json.Nodes;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Watching;

public sealed class WayInTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private Oci _oci = null!;

    public async ValueTask InitializeAsync() =>
        _oci = await Oci.StartAsync(new SimulatorOptions { StateDirectory = _folder.FullName });

    public async ValueTask DisposeAsync()
    {
        await _oci.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_environment_can_be_asked_for_and_read_again()
    {
        var json = (await LocalAsync("/_sim/environment")).Json.GetRawText();
        ClientEnvironment.FromJson(json).ShouldBe(_oci.Server.Environment);
        JsonNode.Parse(json)!["variables"]!["OCI_CLI_REGION"]!.GetValue<string>().ShouldBe("us-ashburn-1");
    }

    [Theory]
    [InlineData("/_sim/environment")]
    [InlineData("/_sim/hosts")]
    public async Task Web_pages_are_told_nothing(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _oci.Absolute(path));
        request.Headers.Add("Origin", "https://example.com");
        (await _oci.SendAsync(request)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Every_host_leads_to_a_service_or_to_a_vault()
    {
        var hosts = (await LocalAsync("/_sim/hosts")).Json.EnumerateArray().Select(host => host.GetString()!).ToList();
        hosts.Count.ShouldBeGreaterThan(100);
        hosts
            .Where(host => !host.StartsWith("auth.", StringComparison.Ordinal))
            .ShouldAllBe(host => Site.Of(host).Kind == SiteKind.Service || Site.Of(host).Kind == SiteKind.Vault);
        var vault = hosts.First(host => Site.Of(host).Kind == SiteKind.Vault);
        var answer = await _oci.GetAsync($"https://{vault}/20180608/keys?compartmentId={_oci.TenancyId}");
        answer.Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_folder_says_where_it_is_served_for_as_long_as_it_is()
    {
        var file = Path.Combine(_folder.FullName, "server.json");
        var json = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        ClientEnvironment.FromJson(json).ShouldBe(_oci.Server.Environment);
        JsonNode.Parse(json)!["pid"]!.GetValue<int>().ShouldBe(System.Environment.ProcessId);
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await _oci.Server.DisposeAsync();
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public void Region_metadata_is_a_file_too()
    {
        var regions = JsonNode.Parse(File.ReadAllText(_oci.Server.Environment.RegionsConfigFile))!.AsArray();
        var region = regions.ShouldHaveSingleItem()!;
        region["regionIdentifier"]!.GetValue<string>().ShouldBe(LocalRegion.Name);
        region["realmDomainComponent"]!.GetValue<string>().ShouldEndWith($":{_oci.Server.Environment.HttpsUrl.Port}");
    }

    private Task<Response> LocalAsync(string path) =>
        _oci.SendAsync(new HttpRequestMessage(HttpMethod.Get, _oci.Absolute(path)));
}
