using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Plumbline.Oci.Checkup;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Checkup;

public sealed class ConnectionCheckupTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly TestHome _home = TestHome.WithProfile();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Where_all_is_well_everything_is_ok_and_nothing_signed_was_sent()
    {
        await using var server = ServerAt(Now);

        var items = await RunAsync(_home.Options with { Endpoint = server.Url.ToString() });

        items.ShouldAllBe(item => item.Status == CheckupStatus.Ok);
        items
            .Select(item => item.Subject)
            .ShouldBe([
                "Configuration",
                "Authentication",
                "Key",
                "Region",
                "Certificates",
                "Proxy",
                "Name",
                "OCI",
                "Clock",
            ]);
        var request = server.Requests.ShouldHaveSingleItem();
        request.Method.ShouldBe("GET");
        request.Header("authorization").ShouldBeNull();
    }

    [Theory]
    [InlineData(0, CheckupStatus.Ok, "as OCI's")]
    [InlineData(30, CheckupStatus.Ok, "30 s behind OCI's")]
    [InlineData(-60, CheckupStatus.Warning, "60 s ahead of OCI's")]
    [InlineData(299, CheckupStatus.Warning, "299 s behind OCI's")]
    [InlineData(300, CheckupStatus.Problem, "300 s behind OCI's")]
    [InlineData(-86400, CheckupStatus.Problem, "86400 s ahead of OCI's")]
    public async Task The_clock_is_held_against_that_of_the_answer(int secondsThere, CheckupStatus status, string text)
    {
        await using var server = ServerAt(Now.AddSeconds(secondsThere));

        var clock = (await RunAsync(_home.Options with { Endpoint = server.Url.ToString() }))[^1];

        (clock.Subject, clock.Status, clock.Text).ShouldBe(("Clock", status, text));
        (clock.Advice is null).ShouldBe(status == CheckupStatus.Ok);
    }

    [Fact]
    public async Task An_answer_without_a_time_is_a_warning()
    {
        await using var server = new StubServer(StubAnswer.Of(404, "{}"));

        (await RunAsync(_home.Options with { Endpoint = server.Url.ToString() }))[^1]
            .Text.ShouldBe("the answer does not say what time it is there");
    }

    [Fact]
    public async Task Offline_nothing_is_sent()
    {
        await using var server = ServerAt(Now);

        var items = await RunAsync(_home.Options with { Endpoint = server.Url.ToString() }, offline: true);

        items[^1].ShouldBe(CheckupItem.Ok("OCI", "not asked: --offline"));
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_does_not_answer_is_a_problem_that_says_what_to_do()
    {
        await using var server = StubServer.Closed();

        var item = (await RunAsync(_home.Options with { Endpoint = server.Url.ToString() }))[^1];

        (item.Subject, item.Status).ShouldBe(("OCI", CheckupStatus.Problem));
        item.Text.ShouldContain($"{server.Url.Authority} failed: Unreachable");
        item.Text.ShouldContain("HTTPS_PROXY");
    }

    [Fact]
    public async Task A_name_that_nobody_knows_is_a_problem()
    {
        var item = (await RunAsync(_home.Options with { Endpoint = "https://no-such-host.invalid" }))[^1];

        (item.Subject, item.Status).ShouldBe(("Name", CheckupStatus.Problem));
        item.Text.ShouldBe("the name no-such-host.invalid cannot be resolved");
    }

    /// <summary>It is the proxy that has to be found then, and its password is nobody's business.</summary>
    [Fact]
    public async Task A_proxy_is_told_without_its_password()
    {
        await using var proxy = new StubServer(StubAnswer.Of(403, "{}"));
        var options = _home.With(("HTTPS_PROXY", $"http://alice:hunter2@{proxy.Url.Authority}"));

        var items = await RunAsync(options);

        items.ShouldContain(CheckupItem.Ok("Proxy", proxy.Url.Authority));
        items.ShouldContain(CheckupItem.Ok("Name", "127.0.0.1 is 127.0.0.1"));
        items[^1].Text.ShouldContain("the proxy refused with 403");
        items.ShouldAllBe(item => !item.ToString().Contains("hunter2"));
        proxy.Requests[0].Method.ShouldBe("CONNECT");
    }

    [Theory]
    [InlineData(3600, CheckupStatus.Ok, "ends at 2026-11-25 13:00:00Z, in 60 min")]
    [InlineData(540, CheckupStatus.Warning, "ends at 2026-11-25 12:09:00Z, in 9 min")]
    public async Task A_session_says_how_long_it_lasts(int seconds, CheckupStatus status, string text)
    {
        var items = await RunAsync(SessionThatEnds(Now.AddSeconds(seconds)), offline: true);

        var session = items.Single(item => item.Subject == "Session");
        (session.Status, session.Text).ShouldBe((status, text));
    }

    [Fact]
    public async Task A_session_that_has_ended_is_a_problem() =>
        (await RunAsync(SessionThatEnds(Now), offline: true))
            .Single(item => item.Status == CheckupStatus.Problem)
            .Text.ShouldContain("expired at 2026-11-25 12:00:00Z. Run 'oci session refresh'");

    [Fact]
    public async Task A_key_that_others_can_read_is_a_warning()
    {
        File.SetUnixFileMode(_home.PathOf(".oci/key.pem"), TestHome.OwnerOnly | UnixFileMode.OtherRead);

        (await RunAsync(_home.Options, offline: true))
            .Single(item => item.Status == CheckupStatus.Warning)
            .Text.ShouldEndWith("key.pem': run 'chmod 600' on it.");
    }

    [Fact]
    public async Task A_key_that_cannot_be_read_is_a_problem_and_the_rest_is_still_looked_at()
    {
        File.Delete(_home.PathOf(".oci/key.pem"));

        var items = await RunAsync(_home.Options, offline: true);

        items.Single(item => item.Status == CheckupStatus.Problem).Text.ShouldStartWith("The key_file ");
        items[^1].Subject.ShouldBe("OCI");
    }

    [Theory]
    [InlineData("OCI_CLI_REGION", "eu-frankfort-1", "Region", "The region 'eu-frankfort-1' is not known.")]
    [InlineData("OCI_CLI_ENDPOINT", "ftp://x", "Region", "The endpoint 'ftp://x' is not an http or https address.")]
    [InlineData("HTTPS_PROXY", "???", "Network", "HTTPS_PROXY is not the address of a proxy.")]
    [InlineData("OCI_CLI_CERT_BUNDLE", "/none.pem", "Network", "The certificate bundle '/none.pem' cannot be read:")]
    [InlineData("OCI_CLI_PROFILE", "PRDO", "Configuration", "has no profile 'PRDO'.")]
    [InlineData("OCI_CLI_AUTH", "api-key", "Configuration", "The authentication 'api-key' is not supported.")]
    public async Task What_a_scan_would_refuse_is_a_problem(string variable, string value, string subject, string text)
    {
        var items = await RunAsync(_home.With((variable, value)), offline: true);

        var problem = items.Single(item => item.Status == CheckupStatus.Problem);
        problem.Subject.ShouldBe(subject);
        problem.Text.ShouldContain(text);
    }

    [Fact]
    public async Task A_principal_is_left_to_auth_check()
    {
        using var home = new TestHome();
        var items = await RunAsync(home.With(("OCI_CLI_AUTH", "instance_principal")));

        items.ShouldAllBe(item => item.Status == CheckupStatus.Ok);
        items.Single(item => item.Subject == "Credentials").Text.ShouldContain("plumb auth check");
    }

    private ConnectionOptions SessionThatEnds(DateTimeOffset end)
    {
        var claims = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"exp": {{end.ToUnixTimeSeconds()}}}"""));
        _home.Write(".oci/token", $"a.{claims}.c");
        return _home.With(("OCI_CLI_AUTH", "security_token"), ("OCI_CLI_SECURITY_TOKEN_FILE", "~/.oci/token"));
    }

    private static StubServer ServerAt(DateTimeOffset time) =>
        new(StubAnswer.Of(404, "{}", $"Date: {time.ToString("R", CultureInfo.InvariantCulture)}"));

    private static Task<IReadOnlyList<CheckupItem>> RunAsync(ConnectionOptions options, bool offline = false) =>
        ConnectionCheckup.RunAsync(options, offline, new FakeTimeProvider(Now), TestContext.Current.CancellationToken);
}
