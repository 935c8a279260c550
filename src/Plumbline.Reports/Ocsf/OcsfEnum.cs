using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Ocsf;

/// <summary>A value of a closed set, as OCSF writes it: a number, and beside it the caption.</summary>
internal readonly record struct OcsfEnum(int Id, string Caption)
{
    public static OcsfEnum Unknown { get; } = new(0, "Unknown");

    public static OcsfEnum Activity(FindingChange? change) =>
        change switch
        {
            null or FindingChange.New => new(1, "Create"),
            FindingChange.Resolved => new(3, "Close"),
            _ => new(2, "Update"),
        };

    /// <summary>What passes asks for no action, which is what OCSF calls informational.</summary>
    public static OcsfEnum Severity(Finding finding) =>
        finding.Status == FindingStatus.Pass
            ? new(1, "Informational")
            : finding.Risk switch
            {
                Risk.Extreme or Risk.VeryHigh => new(5, "Critical"),
                Risk.High => new(4, "High"),
                Risk.Medium => new(3, "Medium"),
                _ => new(2, "Low"),
            };

    public static OcsfEnum Status(FindingStatus status) =>
        status switch
        {
            FindingStatus.Pass => new(4, "Resolved"),
            FindingStatus.Excepted => new(3, "Suppressed"),
            _ => new(1, "New"),
        };

    /// <summary>An exception changes nothing about compliance: it fails, and somebody accepts that.</summary>
    public static OcsfEnum Compliance(FindingStatus status) =>
        status switch
        {
            FindingStatus.Pass => new(1, "Pass"),
            FindingStatus.NotAssessed => new(2, "Warning"),
            _ => new(3, "Fail"),
        };
}
