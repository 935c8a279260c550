using Plumbline.Core.Scans;

namespace Plumbline.Core.Exceptions;

/// <summary>The exceptions that a scan honours.</summary>
public sealed class ExceptionSet(IReadOnlyList<AcceptedFailure> all)
{
    public static ExceptionSet None { get; } = new([]);

    public IReadOnlyList<AcceptedFailure> All => all;

    /// <summary>A failure that an exception covers is excepted; where that one has expired, it stays a failure and names it.</summary>
    /// <param name="at">The day that counts.</param>
    public Finding Apply(Finding finding, DateTimeOffset at)
    {
        if (finding.Status != FindingStatus.Fail || all.Count == 0)
        {
            return finding;
        }

        return all.Where(entry => entry.Scope.Covers(finding)).MaxBy(entry => entry.Expires) switch
        {
            null => finding,
            var entry when entry.IsInForce(at) => finding with { Status = FindingStatus.Excepted, Exception = entry },
            var entry => finding with { Exception = entry },
        };
    }
}
