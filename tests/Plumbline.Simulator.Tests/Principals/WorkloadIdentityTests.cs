using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Principals;

public sealed class WorkloadIdentityTests(WorkloadIdentityTests.Tiny tiny) : IClassFixture<WorkloadIdentityTests.Tiny>
{
    // Where pods find it; clients reach us there through the proxy.
    private const string ProxyMux = "https://kubernetes.default.svc:12250/resourcePrincipalSessionTokens";

    private readonly Oci _oci = tiny.Oci;

    [Theory]
    [InlineData(ProxyMux)]
    [InlineData("/resourcePrincipalSessionTokens")]
    public async Task A_pod_calls_with_the_session_of_its_service_account(string url)
    {
        using var key = RSA.Create(2048);
        var response = await AskAsync(_oci, url, _oci.ServiceAccount(), key.PublicDer());
        var token = TokenIn(response);
        token.ShouldStartWith("ST$");
        (await _oci.AskAsync(_oci.With(token[3..], key)))["id"].ShouldBe(_oci.TenancyId);
        var claims = Tokens.Claims(token[3..]);
        ((string?)claims["ptype"]).ShouldBe("workload");
        ((string?)claims["res_type"]).ShouldBe("cluster");
    }

    [Fact]
    public async Task An_altered_service_account_token_is_refused() =>
        (await AskAsync(Tokens.Altered(_oci.ServiceAccount(), "tenant", "other"))).ShouldBeRefused();

    [Fact]
    public async Task A_token_of_another_simulator_is_refused()
    {
        await using var other = await Oci.StartAsync();
        (await AskAsync(other.ServiceAccount())).ShouldBeRefused();
    }

    [Fact]
    public async Task A_session_is_no_service_account() => (await AskAsync(_oci.Session())).ShouldBeRefused();

    [Fact]
    public async Task No_token_is_refused() => (await AskAsync(null)).ShouldBeRefused();

    [Fact]
    public async Task The_pods_key_must_be_one()
    {
        var response = await AskAsync(_oci, ProxyMux, _oci.ServiceAccount(), "AAAA");
        response.Status.ShouldBe(400);
        response.Message.ShouldBe("podKey must be the SubjectPublicKeyInfo of an RSA key.");
    }

    [Fact]
    public async Task Service_account_and_session_last_an_hour()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var oci = await Oci.StartAsync(new SimulatorOptions { TimeProvider = clock });
        var account = oci.ServiceAccount();
        var key = oci.Signer.Key.PublicDer();
        var token = TokenIn(await AskAsync(oci, ProxyMux, account, key))[3..];
        clock.Advance(TimeSpan.FromMinutes(60));
        oci.Signer = oci.Signer with { Date = clock.GetUtcNow() };
        (await oci.AskAsync(oci.With(token))).ShouldBeRefused();
        (await AskAsync(oci, ProxyMux, account, key)).ShouldBeRefused();
        (await AskAsync(oci, ProxyMux, oci.ServiceAccount(), key)).Status.ShouldBe(200);
    }

    private Task<Response> AskAsync(string? account) => AskAsync(_oci, ProxyMux, account, _oci.Signer.Key.PublicDer());

    private static Task<Response> AskAsync(Oci oci, string url, string? account, string podKey)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, oci.Absolute(url))
        {
            Content = JsonContent.Create(new { podKey }),
        };
        request.Headers.TryAddWithoutValidation("Authorization", account is null ? null : $"Bearer {account}");
        return oci.SendAsync(request);
    }

    private static string TokenIn(Response response) =>
        JsonSerializer
            .Deserialize<JsonElement>(Convert.FromBase64String(response.Text))
            .GetProperty("token")
            .GetString()!;

    public sealed class Tiny() : Served(Client.Tenancies.With());
}
