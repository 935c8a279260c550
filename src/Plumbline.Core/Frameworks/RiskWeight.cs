using Plumbline.Core.Rules;

namespace Plumbline.Core.Frameworks;

/// <summary>How much a risk counts in a score: each level twice the one below.</summary>
internal static class RiskWeight
{
    /// <summary>Where no rule says how grave it is.</summary>
    public static readonly long Unknown = Of(Risk.Medium);

    public static long Of(Risk risk) => 1L << (int)risk;
}
