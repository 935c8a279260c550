using System.Globalization;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Scans;

namespace Plumbline.Reports;

/// <summary>Words for exceptions.</summary>
internal static class ExceptionText
{
    /// <summary>As <c>2026-12-31</c>.</summary>
    public static string ExpiryOf(AcceptedFailure exception) =>
        exception.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One sentence about the exception of a finding, in force or expired; null when there is none.</summary>
    public static string? Of(Finding finding) =>
        finding.Exception is not { } exception ? null
        : finding.Status == FindingStatus.Excepted
            ? $"Accepted by {exception.Owner} until {ExpiryOf(exception)}: {exception.Reason}"
        : $"The exception {exception.Id} of {exception.Owner} expired on {ExpiryOf(exception)}.";
}
