using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Plumbline.Oci.Client.Http;

/// <summary>When and how a call is repeated.</summary>
/// <remarks>
/// Eight attempts, as in the official SDKs' default strategy, with delays that double from half a second to eight
/// seconds, with jitter: a call that always fails takes half a minute. Unlike the SDKs we heed <c>Retry-After</c>, up to
/// a limit. Calls that change something may be repeated too: each carries a retry token or the version that it expects, or
/// sets what is to be set anyway. 409 is repeated only for those, while another change is under way: no read gets better
/// by it.
/// </remarks>
internal static class RetryPolicy
{
    private const int Retries = 7;

    /// <summary>A host that can't be reached is given up sooner: mostly it is not there.</summary>
    private const int RetriesWithoutAnswer = 3;

    /// <summary>Each of these takes the whole minute that an answer may take.</summary>
    private const int RetriesAfterSilence = 1;

    /// <summary>In milliseconds.</summary>
    private const int MostJitter = 1000;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(60);

    /// <param name="outcome">How the attempt ended.</param>
    /// <param name="isAtVault">Whether it went to a vault's own host: the name of a new vault takes time to be known.</param>
    /// <param name="isChange">Whether it changes something.</param>
    public static int RetriesOf(Outcome outcome, bool isAtVault, bool isChange) =>
        outcome switch
        {
            { Response.IsBusy: true } when isChange => Retries,
            { Response.Status: 429 or 500 or 502 or 503 or 504 } => Retries,
            { Error: HttpRequestException error } when isAtVault && IsUnknownName(error) => Retries,
            { Error: HttpRequestException error } => RetriesOf(error),
            { IsSilence: true } => RetriesAfterSilence,
            _ => 0,
        };

    /// <param name="outcome">How the attempt ended.</param>
    /// <param name="retries">How many there were before.</param>
    public static TimeSpan DelayAfter(Outcome outcome, int retries) =>
        outcome.AskedDelay is { } asked
            ? (asked < LongestRetryAfter ? asked : LongestRetryAfter) + Random(MostJitter)
            : OwnDelay(retries);

    private static TimeSpan OwnDelay(int retries)
    {
        var doubled = FirstDelay * Math.Pow(2, retries);
        var half = (doubled < LongestDelay ? doubled : LongestDelay) / 2;
        return half + Random((int)half.TotalMilliseconds);
    }

    private static TimeSpan Random(int milliseconds) =>
        TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(milliseconds));

    /// <summary>A proxy that tunnels says with one of these that it finds no such host.</summary>
    private static bool IsUnknownName(HttpRequestException error) =>
        error
            is { HttpRequestError: HttpRequestError.NameResolutionError }
                or {
                    HttpRequestError: HttpRequestError.ProxyTunnelError,
                    StatusCode: HttpStatusCode.BadGateway
                        or HttpStatusCode.ServiceUnavailable
                        or HttpStatusCode.GatewayTimeout
                };

    private static int RetriesOf(HttpRequestException error) =>
        error switch
        {
            { HttpRequestError: HttpRequestError.SecureConnectionError } => 0,
            { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => 0,
            { HttpRequestError: HttpRequestError.UserAuthenticationError } => 0,
            { HttpRequestError: HttpRequestError.NameResolutionError } => RetriesWithoutAnswer,
            { HttpRequestError: HttpRequestError.ProxyTunnelError } => RetriesWithoutAnswer,
            { InnerException: SocketException } => RetriesWithoutAnswer,
            _ => Retries,
        };
}
