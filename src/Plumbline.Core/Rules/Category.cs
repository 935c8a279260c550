namespace Plumbline.Core.Rules;

/// <summary>The pillar a rule serves.</summary>
public enum Category
{
    Security,
    CostOptimisation,
    OperationalExcellence,
    Reliability,
    PerformanceEfficiency,
    Sustainability,
}
