namespace Plumbline.Core.Frameworks;

/// <summary>How a requirement stands after a scan. What is unknown is never a pass.</summary>
public enum RequirementStatus
{
    /// <summary>All rules ran on all of the scope, and everything they judge is right.</summary>
    Pass,

    /// <summary>Something fails, or people say that it is not met.</summary>
    Fail,

    /// <summary>What fails has been accepted by its owner; nothing else does.</summary>
    Excepted,

    /// <summary>A rule did not run, could not read all of the scope, or could not tell.</summary>
    NotAssessed,

    /// <summary>Only people can tell, and nobody has.</summary>
    Manual,

    /// <summary>No rule judges it, and people say that it is met.</summary>
    Attested,

    /// <summary>The rules found nothing that they judge, or people say that there is nothing.</summary>
    NotApplicable,

    /// <summary>A scan could tell, but there is no rule yet.</summary>
    NotCovered,
}
