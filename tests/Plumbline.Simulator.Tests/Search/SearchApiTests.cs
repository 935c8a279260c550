using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Search;

public sealed class SearchApiTests : IAsyncDisposable
{
    private const string Resources = "/20180409/resources";
    private Oci? _oci;

    private static string Mine =>
        With(vaults: [Vault("v"), Vault("w", "eu-frankfurt-1")], keys: [Key("k1"), Key("invoices"), Key("k3", "w")]);

    public async ValueTask DisposeAsync()
    {
        if (_oci is not null)
        {
            await _oci.DisposeAsync();
        }
    }

    private async Task<Response> SearchAsync(string query, string parameters = "")
    {
        _oci ??= await Oci.ServeAsync(Mine);
        var body = JsonSerializer.Serialize(new { type = "Structured", query });
        return await _oci.PostAsync(Resources + parameters, body);
    }

    private static string[] Found(Response response) =>
        [
            .. response
                .Json.GetProperty("items")
                .EnumerateArray()
                .Select(item => item.GetProperty("identifier").GetString()!),
        ];

    [Fact]
    public async Task Keys_of_the_region_are_found_with_the_wrapping_key_and_their_vault()
    {
        var response = await SearchAsync("query Key resources return allAdditionalFields where compartmentId != ''");
        response.Status.ShouldBe(200);
        Found(response).ShouldContain("k1");
        Found(response).ShouldNotContain("k3");
        Found(response).Length.ShouldBe(3);
        foreach (var item in response.Json.GetProperty("items").EnumerateArray())
        {
            var details = item.GetProperty("additionalDetails");
            details.GetProperty("vaultId").GetString().ShouldBe("v");
            details.GetProperty("currentKeyVersion").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task Pages_show_one_moment_and_end_without_a_token()
    {
        var first = await SearchAsync("query key resources sorted by identifier asc", "?limit=2");
        Found(first).Length.ShouldBe(2);
        var next = await SearchAsync(
            "query key resources sorted by identifier asc",
            $"?limit=2&page={first.Headers["opc-next-page"]}"
        );
        Found(next).Length.ShouldBe(1);
        Found(first).ShouldNotContain(Found(next)[0]);
        next.Headers.ShouldNotContainKey("opc-next-page");
    }

    [Theory]
    [InlineData("query vault resources", "?page=bogus", "InvalidParameter")]
    [InlineData("query vault resources", "?limit=1001", "InvalidParameter")]
    [InlineData("query unicorn resources", "", "CannotParseRequest")]
    [InlineData("select * from key", "", "CannotParseRequest")]
    [InlineData("", "", "CannotParseRequest")]
    public async Task What_cannot_be_understood_is_refused(string query, string parameters, string code)
    {
        var response = await SearchAsync(query, parameters);
        response.Status.ShouldBe(400);
        response.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_place_far_behind_the_end_is_an_empty_page()
    {
        var first = await SearchAsync("query all resources", "?limit=1");
        var token = $"{first.Headers["opc-next-page"].Split('-')[0]}-{int.MaxValue}";
        Found(await SearchAsync("query all resources", $"?limit=1&page={token}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_querys_token_is_refused()
    {
        var first = await SearchAsync("query all resources", "?limit=1");
        (await SearchAsync("query key resources", $"?limit=1&page={first.Headers["opc-next-page"]}")).Code.ShouldBe(
            "InvalidParameter"
        );
    }

    [Fact]
    public async Task Compartments_are_found_in_the_home_region_only()
    {
        _oci = await Oci.ServeAsync(With(compartments: [Compartment("c")]));
        Found(await SearchAsync("query compartment resources")).ShouldBe(["c"]);
        var elsewhere = await _oci.PostAsync(
            "https://query.eu-frankfurt-1.oci.oraclecloud.com/20180409/resources",
            """{"type": "Structured", "query": "query compartment resources"}"""
        );
        elsewhere.Status.ShouldBe(200);
        Found(elsewhere).ShouldBeEmpty();
    }

    /// <summary>The types that Oracle's own CIS script asks for.</summary>
    [Theory]
    [InlineData("AnalyticsInstance, AutonomousDatabase, BootVolume, Bucket, Drg, DrgAttachment, EventRule, FileSystem")]
    [InlineData("IPSecConnection, IntegrationInstance, Key, LogGroup, NetworkSecurityGroup, OnsSubscription, Policy")]
    [InlineData(
        "SecurityList, ServiceConnector, Subnet, VCN, VirtualCircuit, Volume, capturefilter, quota, Certificate"
    )]
    [InlineData(
        "instance, database, dbsystem, OnsTopic, ClustersCluster, FunctionsFunction, VaultSecret, MysqlDbSystem"
    )]
    public async Task Types_have_the_names_that_tools_know(string types) =>
        (await SearchAsync($"query {types} resources")).Status.ShouldBe(200);

    [Fact]
    public async Task Free_text_finds_by_name()
    {
        _oci = await Oci.ServeAsync(Mine);
        var response = await _oci.PostAsync(Resources, """{"type": "FreeText", "text": "invoices"}""");
        Found(response).ShouldBe(["invoices"]);
    }

    [Fact]
    public async Task A_type_is_described_and_listed()
    {
        _oci = await Oci.ServeAsync(Mine);
        (await _oci.GetAsync("/20180409/resourceTypes/key"))["name"].ShouldBe("Key");
        (await _oci.GetAsync("/20180409/resourceTypes/unicorn")).Status.ShouldBe(404);
        var first = await _oci.GetAsync("/20180409/resourceTypes?limit=5");
        var next = await _oci.GetAsync($"/20180409/resourceTypes?limit=5&page={first.Headers["opc-next-page"]}");
        first.All("name").Intersect(next.All("name")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_index_lags_behind_when_asked_to()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Mine, TestContext.Current.CancellationToken);
        _oci = await Oci.StartAsync(
            new SimulatorOptions
            {
                Tenancies = [file],
                TimeProvider = time,
                SearchLag = TimeSpan.FromMinutes(5),
            },
            file
        );
        var endpoint = (await _oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"];
        var key =
            """{"compartmentId": "ocid1.tenancy.oc1..root", "displayName": "new", "keyShape": {"algorithm": "AES", "length": 32}}""";
        (await _oci.PostAsync($"{endpoint}/20180608/keys", key)).Status.ShouldBe(200);
        Found(await SearchAsync("query key resources where displayName = 'new'")).ShouldBeEmpty();
        time.Advance(TimeSpan.FromMinutes(4));
        Found(await SearchAsync("query key resources where displayName = 'new'")).ShouldBeEmpty();
        time.Advance(TimeSpan.FromMinutes(2));
        _oci.Signer = _oci.Signer with { Date = time.GetUtcNow() };
        Found(await SearchAsync("query key resources where displayName = 'new'")).Length.ShouldBe(1);
    }
}
