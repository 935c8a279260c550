namespace Plumbline.Oci.Checkup;

/// <summary>How something that a scan needs is.</summary>
public enum CheckupStatus
{
    Ok,

    /// <summary>A scan works, and it should be looked at.</summary>
    Warning,

    /// <summary>A scan will fail.</summary>
    Problem,
}
