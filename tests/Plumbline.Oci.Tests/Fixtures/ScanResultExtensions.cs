using Plumbline.Core.Scans;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>What tests look at in a scan's result.</summary>
internal static class ScanResultExtensions
{
    /// <summary>Names and statuses, sorted.</summary>
    public static IEnumerable<string> Verdicts(this ScanResult result) =>
        result.Findings.Select(finding => $"{finding.Resource.Name} {finding.Status}").Order(StringComparer.Ordinal);

    /// <summary>Where, what and why.</summary>
    public static IEnumerable<string> GapLines(this ScanResult result) =>
        result.Gaps.Select(gap =>
            $"{gap.Region} {gap.CompartmentId ?? "*"} {gap.Operation ?? "-"} {gap.Status} {gap.Code}"
        );
}
