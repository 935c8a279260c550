using System.Net;
using System.Net.Sockets;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Tests.Client.Http;

/// <summary>The failures that no loopback server can give in a test's time.</summary>
public sealed class RetryPolicyTests
{
    private const string Service = "https://kms.us-ashburn-1.oraclecloud.com";
    private const string Vault = "https://new-management.kms.us-ashburn-1.oraclecloud.com";

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, 4)]
    [InlineData(HttpRequestError.ProxyTunnelError, 4)]
    [InlineData(HttpRequestError.SecureConnectionError, 1)]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, 1)]
    [InlineData(HttpRequestError.ResponseEnded, 8)]
    [InlineData(HttpRequestError.InvalidResponse, 8)]
    public void Each_failure_below_HTTP_has_its_number_of_attempts(HttpRequestError error, int attempts) =>
        Waits(new HttpRequestException(error)).Count.ShouldBe(attempts - 1);

    [Fact]
    public void The_name_of_a_new_vault_is_asked_for_longer()
    {
        var waits = Waits(new HttpRequestException(HttpRequestError.NameResolutionError), Vault);
        waits.Count.ShouldBe(7);
        waits.Sum(wait => wait.TotalSeconds).ShouldBeInRange(15, 32);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, 7)]
    [InlineData(HttpStatusCode.ServiceUnavailable, 7)]
    [InlineData(HttpStatusCode.GatewayTimeout, 7)]
    [InlineData(HttpStatusCode.ProxyAuthenticationRequired, 3)]
    public void A_proxy_may_not_know_the_name_of_a_new_vault_either(HttpStatusCode status, int retries) =>
        Waits(new HttpRequestException(HttpRequestError.ProxyTunnelError, statusCode: status), Vault)
            .Count.ShouldBe(retries);

    [Fact]
    public void A_host_without_a_connection_is_asked_four_times() =>
        Waits(new HttpRequestException("no", new SocketException())).Count.ShouldBe(3);

    [Fact]
    public void A_host_that_keeps_silent_is_asked_twice() =>
        Waits(new TaskCanceledException("no", new TimeoutException())).Count.ShouldBe(1);

    [Fact]
    public void A_service_that_only_fails_is_asked_twice() =>
        Waits(new HttpRequestException(HttpRequestError.ResponseEnded), isHopeless: true).Count.ShouldBe(1);

    [Fact]
    public void A_mistake_of_ours_is_not_repeated() => Waits(new InvalidOperationException("no")).ShouldBeEmpty();

    [Theory]
    [InlineData(0, 60, 2)]
    [InlineData(0, 20, 7)]
    [InlineData(50, 1, 3)]
    [InlineData(170, 20, 0)]
    public void All_attempts_and_the_waits_between_them_take_three_minutes_at_most(int took, int asked, int retries)
    {
        var busy = new OciResponse
        {
            Status = 429,
            Body = [],
            NextPage = null,
            OpcRequestId = null,
            RetryAfter = TimeSpan.FromSeconds(asked),
        };
        var waits = Waits(new Outcome(busy, Error: null, TimeSpan.FromSeconds(took)), Service, isHopeless: false);
        waits.Count.ShouldBe(retries);
    }

    private static List<TimeSpan> Waits(Exception error, string endpoint = Service, bool isHopeless = false) =>
        Waits(new Outcome(Response: null, error, TimeSpan.Zero), endpoint, isHopeless);

    /// <summary>The waits of a call whose every attempt ends so.</summary>
    private static List<TimeSpan> Waits(Outcome outcome, string endpoint, bool isHopeless)
    {
        var plan = new RetryPlan(new OciRequest(new OciCall("kms", "ListKeys", new Uri(endpoint)), "/keys"));
        var waits = new List<TimeSpan>();
        while (plan.Next(outcome, isHopeless) is { } wait)
        {
            waits.Add(wait);
        }

        return waits;
    }
}
