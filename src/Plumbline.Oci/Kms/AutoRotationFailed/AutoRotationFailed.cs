using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Kms;

/// <summary>A key that OCI rotates should not have stopped rotating without anybody noticing.</summary>
public sealed class AutoRotationFailed : Rule<Key>
{
    public override string Id => "OCI-KMS-113";

    /// <summary>Lists say whether a key rotates by itself, not how that went.</summary>
    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Key>(), Need.Whole<Key>().Where<Key>((key, _) => RotatesByItself(key))];

    public override bool AppliesTo(Key resource, RuleContext context) => RotatesByItself(resource);

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var rotation = resource.AutoKeyRotationDetails;
        return Judge(resource, rotation) with
        {
            Evidence =
            [
                Of("lastRotationStatus", rotation?.LastRotationStatus),
                Of("lastRotationMessage", rotation?.LastRotationMessage),
                Of("timeOfLastRotation", WireTime.Of(rotation?.TimeOfLastRotation)),
                Of("timeOfNextRotation", WireTime.Of(rotation?.TimeOfNextRotation)),
            ],
        };
    }

    private static Evidence Of(string name, string? value) => new(name, value, Field: $"autoKeyRotationDetails.{name}");

    /// <summary>OCI rotates enabled keys only.</summary>
    private static bool RotatesByItself(Key key) =>
        key.IsAutoRotationEnabled == true && LifecycleState.MayBeEnabled(key);

    private static Verdict Judge(Key key, AutoKeyRotationDetails? rotation) =>
        rotation switch
        {
            _ when !LifecycleState.IsKnown(key) => LifecycleState.UnknownOfKey,
            null => Verdict.NotAssessed("How the key's automatic rotation went is not known."),
            { LastRotationStatus: RotationStatus.Failed } => Verdict.Fail(
                "The last automatic rotation of the key failed."
            ),
            { LastRotationStatus: RotationStatus.Success } => Verdict.Pass("The last automatic rotation succeeded."),
            { LastRotationStatus: RotationStatus.InProgress } => Verdict.Pass("An automatic rotation is in progress."),
            { LastRotationStatus: null } => Verdict.Pass("The key's first automatic rotation is still to come."),
            _ => Verdict.NotAssessed("The status of the last rotation is unknown to this version."),
        };
}
