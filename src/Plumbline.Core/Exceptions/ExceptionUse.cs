namespace Plumbline.Core.Exceptions;

/// <summary>What an exception did in a scan.</summary>
/// <param name="Findings">How many failures it covers, or would cover if it had not expired.</param>
/// <param name="IsExpired">Whether its last day is over.</param>
/// <param name="IsUnused">Whether nothing fails any more that it covers; null when the scan did not see enough to tell.</param>
public sealed record ExceptionUse(AcceptedFailure Exception, int Findings, bool IsExpired, bool? IsUnused)
{
    /// <summary>Expired, or without any failure that it covers: somebody has to look at it.</summary>
    public bool IsStale => IsExpired || IsUnused == true;
}
