using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Principals;

public sealed class SessionTokenTests(SessionTokenTests.Two two) : IClassFixture<SessionTokenTests.Two>
{
    private const string Refresh = "/v1/authentication/refresh";

    private readonly Oci _oci = two.Oci;

    [Fact]
    public async Task A_session_calls_as_its_user() =>
        (await _oci.AskAsync(_oci.With(_oci.Session())))["id"].ShouldBe(_oci.TenancyId);

    [Fact]
    public void The_profile_is_one_that_the_CLI_takes()
    {
        var lines = File.ReadLines(_oci.Server.Environment.ConfigFile).SkipWhile(line => line != "[SESSION]").Skip(1);
        var names = lines.Where(line => line.Contains('=')).Select(line => line.Split('=')[0]);
        names.ShouldBe(["fingerprint", "tenancy", "region", "key_file", "security_token_file"]);
    }

    [Fact]
    public void The_token_says_what_OCIs_say()
    {
        var claims = Tokens.Claims(_oci.Session());
        ((string?)claims["tenant"]).ShouldBe(_oci.TenancyId);
        ((string?)claims["sub"]).ShouldBe(_oci.Signer.KeyId.Split('/')[1]);
        ((string?)claims["ptype"]).ShouldBe("user");
        ((string?)claims["jwk"])!.ShouldContain("\"kty\":\"RSA\"");
        ((long)claims["exp"]!).ShouldBe((long)claims["iat"]! + 3600);
        ((string?)claims["jti"]).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Each_session_sees_its_own_tenancy_only()
    {
        var other = Signer.FromConfig(_oci.Server.Environment.ConfigFile, "empty").KeyId.Split('/')[0];
        (await _oci.AskAsync(_oci.With(_oci.Session()), other)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Another_key_than_the_sessions_is_refused()
    {
        using var other = RSA.Create(2048);
        (await _oci.AskAsync(_oci.With(_oci.Session(), other))).ShouldBeRefused();
    }

    [Theory]
    [InlineData("tenant", "ocid1.tenancy.oc1..other")]
    [InlineData("exp", "4102444800")]
    [InlineData("ptype", "instance")]
    public async Task An_altered_token_is_refused(string claim, string value) =>
        (await _oci.AskAsync(_oci.With(Tokens.Altered(_oci.Session(), claim, value)))).ShouldBeRefused();

    [Theory]
    [InlineData("")]
    [InlineData("no token")]
    [InlineData("a.b")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("a.b.%")]
    public async Task What_is_no_token_is_refused(string token) =>
        (await _oci.AskAsync(_oci.With(token))).ShouldBeRefused();

    [Fact]
    public async Task A_token_of_another_simulator_is_refused()
    {
        await using var other = await Oci.StartAsync();
        (await _oci.AskAsync(_oci.With(other.Session(), other.Signer.Key))).ShouldBeRefused();
    }

    [Fact]
    public async Task A_service_accounts_token_is_no_sessions() =>
        (await _oci.AskAsync(_oci.With(_oci.ServiceAccount()))).ShouldBeRefused();

    [Fact]
    public async Task A_token_is_good_for_an_hour_and_its_successor_for_another()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var oci = await Oci.StartAsync(new SimulatorOptions { TimeProvider = clock });
        var first = oci.Session();
        clock.Advance(TimeSpan.FromMinutes(59));
        oci.Signer = oci.Signer with { Date = clock.GetUtcNow() };
        (await oci.AskAsync(oci.With(first))).Status.ShouldBe(200);
        var refreshed = await oci.PostAsync(oci.With(first), Refresh, new { currentToken = first });
        clock.Advance(TimeSpan.FromMinutes(1));
        (await oci.AskAsync(oci.With(first))).ShouldBeRefused();
        (await oci.PostAsync(oci.With(first), Refresh, new { currentToken = first })).ShouldBeRefused();
        (await oci.AskAsync(oci.With(refreshed["token"]))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_files_hold_good_tokens_however_long_the_simulator_runs()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var oci = await Oci.StartAsync(new SimulatorOptions { TimeProvider = clock });
        Enumerable.Range(0, 9).ToList().ForEach(_ => clock.Advance(TimeSpan.FromMinutes(31)));
        oci.Signer = oci.Signer with { Date = clock.GetUtcNow() };
        (await oci.AskAsync(oci.With(oci.Session()))).Status.ShouldBe(200);
        (await oci.AskAsync(oci.With(oci.Resource()))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("é.ü.ß")]
    [InlineData("a.b.c d")]
    public async Task What_is_no_token_is_not_refreshed(string token) =>
        (await _oci.PostAsync(_oci.With(_oci.Session()), Refresh, new { currentToken = token })).ShouldBeRefused();

    [Fact]
    public async Task Only_the_callers_own_token_is_refreshed() =>
        (
            await _oci.PostAsync(_oci.With(_oci.Session()), Refresh, new { currentToken = _oci.Resource() })
        ).ShouldBeRefused();

    public sealed class Two : IAsyncLifetime
    {
        internal Oci Oci { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Oci = await Oci.StartAsync(new SimulatorOptions { Tenancies = ["demo", "empty"] });

        public ValueTask DisposeAsync() => Oci.DisposeAsync();
    }
}
