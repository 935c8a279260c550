namespace Plumbline.Core.Scans;

/// <summary>How many findings have each status.</summary>
public sealed record StatusCounts(int Pass, int Fail, int Excepted, int NotAssessed)
{
    public static StatusCounts Of(IReadOnlyCollection<Finding> findings) =>
        new(
            findings.Count(finding => finding.Status == FindingStatus.Pass),
            findings.Count(finding => finding.Status == FindingStatus.Fail),
            findings.Count(finding => finding.Status == FindingStatus.Excepted),
            findings.Count(finding => finding.Status == FindingStatus.NotAssessed)
        );
}
