namespace Plumbline.Store.Plans;

/// <summary>How a run of a plan ended.</summary>
public enum PlanRunOutcome
{
    /// <summary>Everything is done.</summary>
    Done,

    /// <summary>What remains has to wait for its time to observe.</summary>
    Waiting,

    /// <summary>The world is not as the plan says. Nothing was left half done.</summary>
    WorldChanged,

    /// <summary>A step failed; the same command goes on from there.</summary>
    Failed,

    /// <summary>The user stopped it between two steps.</summary>
    Stopped,
}
