namespace Plumbline.Core.Plans;

/// <summary>Why a step could not be taken.</summary>
public enum StepFailure
{
    /// <summary>The resource is not as the plan says: somebody changed it meanwhile. Nothing was changed.</summary>
    WorldChanged,

    /// <summary>The resource was deleted meanwhile.</summary>
    Gone,

    /// <summary>The resource was deleted meanwhile, or may not be read any more: OCI says 404 to both.</summary>
    NotVisible,

    /// <summary>The cloud refused or did not answer. The same step can be tried again.</summary>
    CallFailed,

    /// <summary>The call was accepted, but what it should bring about did not come about in time.</summary>
    NotConfirmed,

    /// <summary>The plan asks for something that this version cannot do.</summary>
    Impossible,
}
