namespace Plumbline.Core.Frameworks;

/// <summary>What people say about a requirement.</summary>
public enum AttestationStatus
{
    Met,
    NotMet,

    /// <summary>There is nothing that the requirement could be about.</summary>
    NotApplicable,
}
