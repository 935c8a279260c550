using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>Waits for what OCI does after it has answered.</summary>
internal sealed class Waiting(TimeProvider time)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(60);

    /// <summary>Looks until there is something to see.</summary>
    /// <param name="look">Gives null as long as there is nothing.</param>
    /// <param name="what">What is waited for, for people.</param>
    /// <exception cref="StepException">It did not come about in an hour.</exception>
    public async Task<T> ForAsync<T>(Func<Task<T?>> look, string what, CancellationToken cancellationToken)
        where T : class
    {
        var started = time.GetTimestamp();
        for (var delay = FirstDelay; ; delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay)
        {
            if (await look() is { } seen)
            {
                return seen;
            }

            if (time.GetElapsedTime(started) > Limit)
            {
                throw new StepException(StepFailure.NotConfirmed, $"{what} did not come about within an hour");
            }

            await Task.Delay(delay, time, cancellationToken);
        }
    }
}
