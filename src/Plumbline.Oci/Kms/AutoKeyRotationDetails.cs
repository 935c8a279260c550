namespace Plumbline.Oci.Kms;

/// <summary>How OCI rotates a key by itself, and how that went the last time.</summary>
/// <param name="LastRotationStatus">See <see cref="RotationStatus"/>; null before the first time.</param>
/// <param name="LastRotationMessage">OCI's words about it.</param>
public sealed record AutoKeyRotationDetails(
    int? RotationIntervalInDays = null,
    DateTimeOffset? TimeOfScheduleStart = null,
    DateTimeOffset? TimeOfNextRotation = null,
    DateTimeOffset? TimeOfLastRotation = null,
    string? LastRotationStatus = null,
    string? LastRotationMessage = null
)
{
    /// <summary>Whether OCI rotates the key at least so often, and has not failed to; null when that cannot be told.</summary>
    /// <param name="days">The longest time between rotations.</param>
    /// <param name="asOf">Now. A rotation that should have been a day ago did not happen.</param>
    public bool? KeepsWithin(int days, DateTimeOffset asOf) =>
        this switch
        {
            { RotationIntervalInDays: null } => null,
            { RotationIntervalInDays: var interval } when interval > days => false,
            { TimeOfNextRotation: { } next } when next < asOf.AddDays(-1) => false,
            { LastRotationStatus: RotationStatus.Failed } => false,
            { LastRotationStatus: null or RotationStatus.Success or RotationStatus.InProgress } => true,
            _ => null,
        };
}
