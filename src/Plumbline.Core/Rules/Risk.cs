namespace Plumbline.Core.Rules;

/// <summary>How bad a failure is, in ascending order. The levels are those of the Conformity knowledge base.</summary>
public enum Risk
{
    Low,
    Medium,
    High,
    VeryHigh,
    Extreme,
}
