using System.Net.Http.Headers;
using Plumbline.Oci.Client.Traffic;

namespace Plumbline.Oci.Client.Http;

/// <summary>Sends a call as often as it takes, each attempt when traffic allows it, and counts what it sends.</summary>
internal sealed class OciSender(HttpClient http, TrafficControl traffic, CallLedger ledger, TimeProvider time)
    : IDisposable
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private static readonly ProductInfoHeaderValue UserAgent = new(
        "Plumbline",
        typeof(OciSender).Assembly.GetName().Version?.ToString(3)
    );

    private readonly BodyReader _bodies = new();

    /// <summary>How the last attempt ended.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="uri">Where: made once, not for each attempt.</param>
    /// <param name="requestId">The <c>opc-request-id</c> of all attempts.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Outcome> SendAsync(
        OciRequest request,
        Uri uri,
        string requestId,
        CancellationToken cancellationToken
    )
    {
        var lane = traffic.LaneOf(request.Call);
        var tally = ledger.Of(request);
        var plan = new RetryPlan(request);
        while (true)
        {
            var outcome = await lane.SendAsync(AttemptAsync, cancellationToken);
            Count(outcome, tally);
            if (plan.Next(outcome, lane.IsHopeless) is not { } delay)
            {
                Finish(outcome, lane, tally);
                return outcome;
            }

            await WaitAsync(lane, outcome, delay, cancellationToken);
            tally.Retried();
        }

        Task<Outcome> AttemptAsync(CancellationToken token) =>
            AttemptOnceAsync(request.ToMessage(uri), requestId, tally, token);
    }

    public void Dispose()
    {
        http.Dispose();
        traffic.Dispose();
        _bodies.Dispose();
    }

    private async Task<Outcome> AttemptOnceAsync(
        HttpRequestMessage message,
        string requestId,
        CallTally tally,
        CancellationToken cancellationToken
    )
    {
        using var _ = message;
        message.Headers.Accept.Add(Json);
        message.Headers.UserAgent.Add(UserAgent);
        message.Headers.Add("opc-request-id", requestId);
        message.Options.Set(CallTally.Key, tally);
        var started = time.GetTimestamp();
        try
        {
            var response = await ExchangeAsync(message, cancellationToken);
            return new Outcome(response, Error: null, time.GetElapsedTime(started));
        }
        catch (Exception error)
            when (error is HttpRequestException or InvalidDataException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new Outcome(Response: null, error, time.GetElapsedTime(started));
        }
    }

    /// <summary>The time limit is for the whole answer: the client's own ends with the headers.</summary>
    private async Task<OciResponse> ExchangeAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(OciTransport.AnswerTimeout, time);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        using var answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        var body = await _bodies.ReadAsync(answer.Content, patience.Token);
        return OciResponse.Of(answer, body, time);
    }

    /// <summary>What a service asks for holds for all calls of its lane, this one too; our own delay for this one.</summary>
    private Task WaitAsync(Lane lane, Outcome outcome, TimeSpan delay, CancellationToken cancellationToken)
    {
        if (outcome.AskedDelay is null)
        {
            return Task.Delay(delay, time, cancellationToken);
        }

        traffic.Pause(lane, outcome, delay);
        return Task.CompletedTask;
    }

    private static void Count(Outcome outcome, CallTally tally)
    {
        if (outcome.IsThrottled)
        {
            tally.WasThrottled();
        }
    }

    private static void Finish(Outcome outcome, Lane lane, CallTally tally)
    {
        lane.Finished(outcome);
        if (outcome.Response is not { IsSuccess: true })
        {
            tally.Failed();
        }
    }
}
