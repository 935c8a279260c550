namespace Plumbline.Core.Exceptions;

/// <summary>How an exception stands on a day.</summary>
public enum ExceptionState
{
    InForce,

    /// <summary>In force, for 30 more days at the most.</summary>
    Expiring,
    Expired,
}
