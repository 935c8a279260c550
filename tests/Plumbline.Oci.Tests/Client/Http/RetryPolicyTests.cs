using System.Net.Sockets;
using Plumbline.Oci.Client.Http;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Http;

/// <summary>The failures that no loopback server can give in a test's time.</summary>
public sealed class RetryPolicyTests
{
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, 4)]
    [InlineData(HttpRequestError.ProxyTunnelError, 4)]
    [InlineData(HttpRequestError.SecureConnectionError, 1)]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, 1)]
    [InlineData(HttpRequestError.ResponseEnded, 8)]
    [InlineData(HttpRequestError.InvalidResponse, 8)]
    public async Task Each_failure_below_HTTP_has_its_number_of_attempts(HttpRequestError error, int attempts) =>
        (await AttemptsAsync(() => new HttpRequestException(error))).ShouldBe(attempts);

    [Fact]
    public async Task A_host_without_a_connection_is_asked_four_times() =>
        (await AttemptsAsync(() => new HttpRequestException("no", new SocketException()))).ShouldBe(4);

    [Fact]
    public async Task A_host_that_keeps_silent_is_asked_twice() =>
        (await AttemptsAsync(() => new TaskCanceledException("no", new TimeoutException()))).ShouldBe(2);

    [Fact]
    public async Task A_mistake_of_ours_is_not_repeated() =>
        (await AttemptsAsync(() => new InvalidOperationException("no"))).ShouldBe(1);

    private static async Task<int> AttemptsAsync(Func<Exception> failure)
    {
        var attempts = 0;
        await Should.ThrowAsync<Exception>(async () =>
            await RetryPolicy
                .Create(new SkippingTime())
                .ExecuteAsync<OciResponse>(
                    _ =>
                    {
                        attempts++;
                        throw failure();
                    },
                    TestContext.Current.CancellationToken
                )
        );
        return attempts;
    }
}
