using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Whether what encrypts under a key is fresh enough.</summary>
/// <param name="days">The greatest age.</param>
internal sealed class KeyAge(Key key, int days, DateTimeOffset asOf)
{
    private static readonly string[] GoneOrToCome =
    [
        "CREATING",
        LifecycleState.SchedulingDeletion,
        LifecycleState.PendingDeletion,
        LifecycleState.Deleting,
        LifecycleState.Deleted,
    ];

    private static readonly string[] There =
    [
        LifecycleState.Enabled,
        LifecycleState.Disabled,
        "ENABLING",
        "DISABLING",
        "CANCELLING_DELETION",
    ];

    /// <summary>No version can be older than its key.</summary>
    public bool IsYoungKey => IsYoung(key.TimeCreated);

    /// <summary>The youngest version, without those that wait for deletion: a key never encrypts with one of these.</summary>
    public KeyVersion? Newest { get; } =
        key
            .Versions?.Where(version => !GoneOrToCome.Contains(version.LifecycleState))
            .MaxBy(version => version.TimeCreated);

    /// <param name="vaultType">Decides what can be done.</param>
    public Verdict Judge(string? vaultType)
    {
        if (!LifecycleState.IsKnown(key))
        {
            return LifecycleState.UnknownOfKey;
        }

        if (IsYoungKey)
        {
            return Verdict.Pass($"The key itself is not older than {days} days.");
        }

        var rotates = key.IsAutoRotationEnabled == true ? key.AutoKeyRotationDetails?.KeepsWithin(days, asOf) : false;
        return rotates == true
            ? Verdict.Pass($"OCI rotates the key by itself, at least every {days} days.")
            : JudgeVersion(isSettled: rotates is not null, vaultType);
    }

    /// <param name="isSettled">Whether it is known that OCI does not rotate the key often enough.</param>
    private Verdict JudgeVersion(bool isSettled, string? vaultType) =>
        Newest switch
        {
            null => Verdict.NotAssessed($"The key is older than {days} days, and its versions are not known."),
            { TimeCreated: null } => Verdict.NotAssessed("The API did not say when the key's newest version was made."),
            { TimeCreated: var time } when !IsYoung(time) => isSettled
                ? Verdict.Fail($"The key's newest version is older than {days} days; {Advice(vaultType)}.")
                : Verdict.NotAssessed(
                    "Whether automatic rotation works cannot be told, and the newest version is old."
                ),
            { LifecycleState: var state } when !There.Contains(state) => Verdict.NotAssessed(
                "The state of the key's newest version is missing or unknown to this version."
            ),
            _ => Verdict.Pass($"The key's newest version is not older than {days} days."),
        };

    private bool IsYoung(DateTimeOffset? time) => time >= asOf.AddDays(-days);

    private static string Advice(string? vaultType) =>
        vaultType switch
        {
            VaultType.Default => "a key of this vault is rotated by hand",
            VaultType.VirtualPrivate => "its vault can rotate it by itself",
            VaultType.External => "rotate it in the external key manager, then here",
            _ => "rotate it",
        };
}
