namespace Plumbline.Oci.Client.Http;

/// <summary>The attempts of one call, bounded in number and in time.</summary>
internal sealed class RetryPlan(OciRequest request)
{
    /// <summary>For attempts and the waits between them. Waiting for one's turn, which we impose ourselves, is not counted.</summary>
    private static readonly TimeSpan LongestTotal = TimeSpan.FromSeconds(180);

    private int _retries;
    private TimeSpan _spent;

    /// <summary>How long to wait for the next attempt; null when there is none.</summary>
    /// <param name="outcome">How the last attempt ended.</param>
    /// <param name="isHopeless">Whether others have failed at length: then one retry must do.</param>
    public TimeSpan? Next(Outcome outcome, bool isHopeless)
    {
        _spent += outcome.Took;
        var most = RetryPolicy.RetriesOf(outcome, request.Call.IsAtVault, isChange: request.Method is not null);
        if (_retries >= (isHopeless ? Math.Min(most, 1) : most))
        {
            return null;
        }

        var delay = RetryPolicy.DelayAfter(outcome, _retries);
        _retries++;
        _spent += delay;
        return _spent <= LongestTotal ? delay : null;
    }
}
