using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class VaultPendingDeletionTests : RuleSpec<VaultPendingDeletion, Vault>
{
    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        Region = "r1",
        DisplayName = "main",
        LifecycleState = "ACTIVE",
        VaultType = "DEFAULT",
        TimeCreated = AsOf.AddDays(-400),
    };

    private static readonly Verdict UnknownState = Verdict.NotAssessed(
        "The vault's lifecycle state is missing or unknown to this version."
    );

    private static readonly Verdict Fail = Verdict.Fail(
        "The vault will be deleted with all its keys; until then the deletion can be cancelled."
    );

    private static readonly Verdict Safe = Verdict.Pass("The vault is not being deleted.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "pending deletion",
                [Vault with { LifecycleState = "PENDING_DELETION", TimeOfDeletion = AsOf.AddDays(7) }],
                Fail with
                {
                    Evidence =
                    [
                        new("lifecycleState", "PENDING_DELETION"),
                        new("timeOfDeletion", "2026-12-02T12:00:00.000Z"),
                        new("vaultType", "DEFAULT"),
                    ],
                }
            ),
            State("SCHEDULING_DELETION", Fail),
            State("ACTIVE", Safe),
            State("CREATING", Safe),
            State("UPDATING", Safe),
            State("CANCELLING_DELETION", Safe),
            State("BACKUP_IN_PROGRESS", Safe),
            State("RESTORING", Safe),
            State("DELETED", expected: null),
            State("DELETING", expected: null),
            State("DREAMING", UnknownState),
            State(null, UnknownState),
        ];

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"state {state ?? "missing"}", [Vault with { LifecycleState = state }], expected);
}
