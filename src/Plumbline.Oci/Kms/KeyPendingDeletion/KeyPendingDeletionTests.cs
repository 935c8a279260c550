using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyPendingDeletionTests : RuleSpec<KeyPendingDeletion, Key>
{
    private static readonly Key Waiting = new()
    {
        Id = "key",
        CompartmentId = Root,
        VaultId = "vault",
        LifecycleState = "PENDING_DELETION",
        TimeOfDeletion = AsOf.AddDays(9),
    };

    private static readonly Verdict Fail = Verdict.Fail(
        "The key waits for its deletion: what it encrypts cannot be read now, and soon never again."
    );

    private static readonly Verdict Pass = Verdict.Pass("The key is not scheduled for deletion.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("waits", [Waiting], Fail with { Evidence = EvidenceOfWaiting }),
            new("time was not read", [Waiting with { TimeOfDeletion = null }], Fail),
            State("SCHEDULING_DELETION", Fail),
            State("CANCELLING_DELETION", Pass),
            State("ENABLED", Pass),
            State("DISABLED", Pass),
            State("UPDATING", Pass),
            State("DELETING", expected: null),
            State("DELETED", expected: null),
            State(null, LifecycleState.UnknownOfKey),
            State("DREAMING", LifecycleState.UnknownOfKey),
        ];

    private static IReadOnlyList<Evidence> EvidenceOfWaiting =>
        [
            new("lifecycleState", "PENDING_DELETION"),
            new("timeOfDeletion", "2026-12-04T12:00:00.000Z"),
            new("vaultId", "vault"),
        ];

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"key {state ?? "missing"}", [Waiting with { LifecycleState = state }], expected);
}
