using System.Text;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Watching;

public sealed class WatchApiTests : IAsyncLifetime
{
    private Oci _oci = null!;

    private string Tenancy => $"/20160918/tenancies/{_oci.TenancyId}";

    public async ValueTask InitializeAsync() => _oci = await Oci.ServeAsync(Client.Tenancies.With());

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    [Fact]
    public async Task Requests_are_recorded_and_listed_without_a_signature()
    {
        await _oci.GetAsync(Tenancy);
        await _oci.GetAsync("/moon?phase=full");
        var response = await UnsignedAsync(HttpMethod.Get, "/_sim/requests");
        response.All("method").ShouldBe(["GET", "GET"]);
        response.All("path").ShouldBe([Tenancy, "/moon"]);
        response.Json[0].GetProperty("operation").GetString().ShouldBe("GetTenancy");
        response.Json[1].GetProperty("query").GetString().ShouldBe("phase=full");
        response.Json.EnumerateArray().Select(r => r.GetProperty("status").GetInt32()).ShouldBe([200, 501]);
        response.Json[0].GetProperty("time").GetDateTimeOffset().Year.ShouldBeGreaterThan(2024);
        _oci.Server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Health_is_ok() => (await UnsignedAsync(HttpMethod.Get, "/_sim/health"))["status"].ShouldBe("ok");

    [Fact]
    public async Task Faults_can_be_put_in_and_reset_takes_them_out()
    {
        (await FaultsAsync("""[{"operation":"GetTenancy","status":429}]""")).Status.ShouldBe(204);
        var struck = await _oci.GetAsync(Tenancy);
        struck.Status.ShouldBe(429);
        struck.Code.ShouldBe("TooManyRequests");
        (await UnsignedAsync(HttpMethod.Post, "/_sim/reset")).Status.ShouldBe(204);
        _oci.Server.Requests.ShouldBeEmpty();
        (await _oci.GetAsync(Tenancy)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Reset_takes_back_what_calls_made()
    {
        var keys = (await _oci.GetAsync("/20180608/vaults/v"))["managementEndpoint"] + "/20180608/keys";
        await _oci.PostAsync(keys, Kms.CreateKeyTests.Details());
        await UnsignedAsync(HttpMethod.Post, "/_sim/reset");
        (await _oci.GetAsync($"{keys}?compartmentId={_oci.TenancyId}")).Ids.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{", "The request body is not valid JSON.")]
    [InlineData("""[{"status": 500, "message": "\udc00"}]""", "The request body is not valid JSON.")]
    [InlineData("3", "request: faults must be a JSON array.")]
    [InlineData(
        """{"fault": []}""",
        "request: body has a field \"fault\", but only latency, throttle, faults are known here."
    )]
    [InlineData("[{}]", "request: faults[0].status is missing; give an HTTP status from 400 to 599.")]
    public async Task Wrong_faults_are_refused(string body, string message)
    {
        var response = await FaultsAsync(body);
        response.Status.ShouldBe(400);
        response.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("Host", "kms.example.com")]
    [InlineData("Origin", "https://example.com")]
    public async Task A_web_page_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _oci.Absolute("/_sim/requests"));
        request.Headers.TryAddWithoutValidation(header, value);
        (await _oci.SendAsync(request)).Status.ShouldBe(403);
    }

    private Task<Response> UnsignedAsync(HttpMethod method, string path) =>
        _oci.SendAsync(new HttpRequestMessage(method, _oci.Absolute(path)));

    private Task<Response> FaultsAsync(string json) =>
        _oci.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, _oci.Absolute("/_sim/faults"))
            {
                Content = new StringContent(json, Encoding.UTF8, "application/json"),
            }
        );
}
