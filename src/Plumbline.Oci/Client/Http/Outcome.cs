namespace Plumbline.Oci.Client.Http;

/// <summary>How an attempt ended: with an answer, or with what kept it away.</summary>
internal sealed record Outcome(OciResponse? Response, Exception? Error, TimeSpan Took)
{
    /// <summary>The service did its work, even if it refused.</summary>
    public bool IsServed => Response is { Status: < 500 and not 429 };

    /// <summary>The service has too much to do.</summary>
    public bool IsThrottled => Response is { IsThrottled: true };

    /// <summary>Nothing came in time.</summary>
    public bool IsSilence => Error is OperationCanceledException;

    /// <summary>How long the service asks to wait, if at all.</summary>
    public TimeSpan? AskedDelay => Response?.RetryAfter is { } asked && asked > TimeSpan.Zero ? asked : null;
}
