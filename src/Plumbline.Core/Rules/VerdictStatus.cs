namespace Plumbline.Core.Rules;

/// <summary>What a rule says about one resource. Missing data is never a pass.</summary>
public enum VerdictStatus
{
    /// <summary>The resource follows the best practice.</summary>
    Pass,

    /// <summary>The resource does not follow the best practice.</summary>
    Fail,

    /// <summary>What was collected is not enough to tell.</summary>
    NotAssessed,
}
