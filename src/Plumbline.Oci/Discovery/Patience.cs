using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Discovery;

/// <summary>
/// Decides when a host is asked no more, since each call to one that keeps silent takes minutes: at once when it has
/// never answered, else after some calls in a row without an answer. Safe to use from many threads.
/// </summary>
/// <param name="limit">How many calls in a row.</param>
/// <param name="ofNewHost">How many before the first answer.</param>
internal sealed class Patience(int limit, int ofNewHost = 1)
{
    private volatile bool _hasAnswered;
    private int _unanswered;

    /// <param name="failure">How the call ended; null when it was answered to its end.</param>
    /// <param name="isPartial">Whether a part of the answer came before the failure.</param>
    public bool IsOverAfter(OciException? failure, bool isPartial)
    {
        if (failure is { IsUnanswered: true } && !isPartial)
        {
            return Interlocked.Increment(ref _unanswered) >= (_hasAnswered ? limit : ofNewHost);
        }

        _hasAnswered = true;
        Interlocked.Exchange(ref _unanswered, 0);
        return false;
    }
}
