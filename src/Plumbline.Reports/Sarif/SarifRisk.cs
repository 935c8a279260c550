using Plumbline.Core.Rules;

namespace Plumbline.Reports.Sarif;

/// <summary>A risk in SARIF's words and in GitHub's.</summary>
internal static class SarifRisk
{
    public static string Level(Risk risk) =>
        risk switch
        {
            Risk.Extreme or Risk.VeryHigh or Risk.High => "error",
            Risk.Medium => "warning",
            _ => "note",
        };

    /// <summary>GitHub makes words of it: critical from 9.0, high from 7.0, medium from 4.0, low above 0.</summary>
    public static string Severity(Risk risk) =>
        risk switch
        {
            Risk.Extreme or Risk.VeryHigh => "9.5",
            Risk.High => "8.0",
            Risk.Medium => "5.5",
            _ => "2.0",
        };
}
