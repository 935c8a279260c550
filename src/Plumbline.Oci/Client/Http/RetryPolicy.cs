using System.Net.Sockets;
using Polly;
using Polly.Retry;

namespace Plumbline.Oci.Client.Http;

/// <summary>When and how a call that changes nothing is repeated.</summary>
/// <remarks>
/// Eight attempts, delays that double from one second to thirty with jitter: the official SDKs' default strategy.
/// Unlike them we heed <c>Retry-After</c>, up to a limit.
/// </remarks>
internal static class RetryPolicy
{
    private const int Retries = 7;

    /// <summary>A host that can't be reached is given up sooner: mostly it is not there.</summary>
    private const int RetriesWithoutConnection = 3;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(60);

    public static ResiliencePipeline<OciResponse> Create(TimeProvider time)
    {
        var options = new RetryStrategyOptions<OciResponse>
        {
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = LongestDelay,
            ShouldHandle = arguments =>
                ValueTask.FromResult(ShouldRetry(arguments.Outcome, arguments.AttemptNumber, arguments.Context)),
            DelayGenerator = arguments => ValueTask.FromResult(AskedDelay(arguments.Outcome)),
        };
        return new ResiliencePipelineBuilder<OciResponse> { TimeProvider = time }.AddRetry(options).Build();
    }

    private static bool ShouldRetry(Outcome<OciResponse> outcome, int attempt, ResilienceContext context) =>
        outcome switch
        {
            _ when context.CancellationToken.IsCancellationRequested => false,
            { Result: { } response } => response.Status is 429 or 500 or 502 or 503 or 504,
            { Exception: HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } } => false,
            { Exception: HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } } => attempt
                < RetriesWithoutConnection,
            { Exception: HttpRequestException { InnerException: SocketException } } => attempt < RetriesWithoutConnection,
            { Exception: HttpRequestException or TaskCanceledException } => true,
            _ => false,
        };

    private static TimeSpan? AskedDelay(Outcome<OciResponse> outcome) =>
        outcome.Result?.RetryAfter is { } asked ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, LongestRetryAfter.Ticks)) : null;
}
