using System.Net.Sockets;
using System.Security.Cryptography;
using Polly;
using Polly.Retry;

namespace Plumbline.Oci.Client.Http;

/// <summary>When and how a call that changes nothing is repeated.</summary>
/// <remarks>
/// Eight attempts, as in the official SDKs' default strategy, with delays that double from half a second to eight
/// seconds, with jitter: a call that always fails takes half a minute. Unlike the SDKs we heed <c>Retry-After</c>, up to
/// a limit.
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

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(60);

    public static ResiliencePipeline<OciResponse> Create(TimeProvider time)
    {
        var options = new RetryStrategyOptions<OciResponse>
        {
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromSeconds(0.5),
            MaxDelay = LongestDelay,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.AttemptNumber < RetriesOf(arguments.Outcome)),
            DelayGenerator = arguments => ValueTask.FromResult(AskedDelay(arguments.Outcome)),
        };
        return new ResiliencePipelineBuilder<OciResponse> { TimeProvider = time }
            .AddRetry(options)
            .Build();
    }

    private static int RetriesOf(Outcome<OciResponse> outcome) =>
        outcome switch
        {
            { Result.Status: 429 or 500 or 502 or 503 or 504 } => Retries,
            { Exception: HttpRequestException error } => RetriesOf(error),
            { Exception: TaskCanceledException } => RetriesAfterSilence,
            _ => 0,
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

    /// <summary>With jitter, since many calls may have been told the same; null for our own delay.</summary>
    private static TimeSpan? AskedDelay(Outcome<OciResponse> outcome)
    {
        if (outcome.Result?.RetryAfter is not { } asked || asked <= TimeSpan.Zero)
        {
            return null;
        }

        var jitter = TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(MostJitter));
        return (asked < LongestRetryAfter ? asked : LongestRetryAfter) + jitter;
    }
}
