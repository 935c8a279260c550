using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Authentication;

/// <summary>What happens when credentials grow old, or OCI stops to take them, in the middle of the work.</summary>
public sealed class RenewalTests
{
    private const string FederationPath = "/v1/x509";

    [Fact]
    public async Task A_session_that_OCI_refuses_is_renewed_and_the_call_repeated()
    {
        await using var oci = await PrincipalOci.StartAsync("GetTenancy:401:1");
        using var connection = await oci.OpenAsync(oci.As("instance_principal"));
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(connection.TenancyId);
        oci.Count(FederationPath).ShouldBe(2);
        connection.Ledger.Calls.ShouldBe(2);
    }

    [Fact]
    public async Task A_call_that_is_refused_again_fails_and_asks_for_no_third_session()
    {
        await using var oci = await PrincipalOci.StartAsync("GetTenancy:401:100");
        using var connection = await oci.OpenAsync(oci.As("instance_principal"));
        var calls = Enumerable.Range(0, 6).Select(_ => FailAsync(connection)).ToList();
        (await Task.WhenAll(calls)).ShouldAllBe(error => error.Status == 401);
        oci.Count(FederationPath).ShouldBe(2);
    }

    [Fact]
    public async Task An_API_key_that_is_refused_is_refused()
    {
        await using var oci = await PrincipalOci.StartAsync("GetTenancy:401:1");
        using var connection = await oci.OpenAsync(User(oci, "DEFAULT"));
        (await FailAsync(connection)).Status.ShouldBe(401);
        connection.Ledger.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_is_good_for_as_long_as_its_file_is_renewed()
    {
        await using var oci = await PrincipalOci.StartAsync();
        using var connection = await oci.OpenAsync(User(oci, "SESSION"));
        for (var half = 0; half < 6; half++)
        {
            oci.Clock.Advance(TimeSpan.FromMinutes(31));
            (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(connection.TenancyId);
        }
    }

    [Fact]
    public async Task A_session_that_nobody_renews_ends_with_the_sentence_that_says_what_to_do()
    {
        await using var oci = await PrincipalOci.StartAsync();
        using var home = SessionOf(oci, out var options);
        using var connection = await oci.OpenAsync(options);
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(connection.TenancyId);
        oci.Clock.Advance(TimeSpan.FromHours(1));
        var error = await FailAsync(connection);
        error.Code.ShouldBe("NoCredentials");
        error.Message.ShouldStartWith($"The session token in '{home.PathOf("token")}' expired at ");
        error.Message.ShouldEndWith("Run 'oci session refresh' or 'oci session authenticate'");
    }

    [Fact]
    public async Task A_session_that_ended_is_found_renewed()
    {
        await using var oci = await PrincipalOci.StartAsync();
        using var home = SessionOf(oci, out var options);
        using var connection = await oci.OpenAsync(options);
        oci.Clock.Advance(TimeSpan.FromHours(1));
        await FailAsync(connection);
        home.Write("token", TokenOf(oci));
        oci.Clock.Advance(TimeSpan.FromSeconds(10));
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(connection.TenancyId);
    }

    [Fact]
    public async Task A_session_is_used_to_its_end_while_nobody_can_renew_it()
    {
        await using var oci = await PrincipalOci.StartAsync();
        using var home = SessionOf(oci, out var options);
        using var connection = await oci.OpenAsync(options);
        File.Delete(home.PathOf("token"));
        oci.Clock.Advance(TimeSpan.FromMinutes(59));
        (await PrincipalOci.GetTenancyAsync(connection)).Id.ShouldBe(connection.TenancyId);
        oci.Clock.Advance(TimeSpan.FromMinutes(1));
        (await FailAsync(connection)).Message.ShouldStartWith("The security_token_file ");
    }

    private static Task<OciException> FailAsync(OciConnection connection) =>
        Should.ThrowAsync<OciException>(() => PrincipalOci.GetTenancyAsync(connection));

    private static ConnectionOptions User(PrincipalOci oci, string profile) =>
        oci.As("security_token", ("OCI_CLI_AUTH", "")) with
        {
            ConfigFile = oci.Environment.ConfigFile,
            Profile = profile,
            Auth = profile == "SESSION" ? "security_token" : "api_key",
        };

    /// <summary>A session whose token file stays as it is.</summary>
    private static TestHome SessionOf(PrincipalOci oci, out ConnectionOptions options)
    {
        var home = new TestHome();
        home.Write("token", TokenOf(oci));
        options = User(oci, "SESSION") with
        {
            Environment = new Dictionary<string, string> { ["OCI_CLI_SECURITY_TOKEN_FILE"] = home.PathOf("token") },
        };
        return home;
    }

    private static string TokenOf(PrincipalOci oci) =>
        File.ReadAllText(
            File.ReadLines(oci.Environment.ConfigFile)
                .Single(line => line.StartsWith("security_token_file=", StringComparison.Ordinal))
                .Split('=', 2)[1]
        );
}
