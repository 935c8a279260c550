using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Secrets;

public sealed class SecretPendingDeletionTests : RuleSpec<SecretPendingDeletion, Secret>
{
    private static readonly Secret Secret = new()
    {
        Id = "secret",
        CompartmentId = Root,
        SecretName = "database-password",
        VaultId = "vault",
        LifecycleState = "ACTIVE",
        TimeCreated = AsOf.AddDays(-100),
    };

    private static readonly Verdict UnknownState = Verdict.NotAssessed(
        "The secret's lifecycle state is missing or unknown to this version."
    );

    private static readonly Verdict Leaving = Verdict.Fail(
        "The secret will be deleted; until then the deletion can be cancelled."
    );

    private static readonly Verdict Safe = Verdict.Pass("The secret is not being deleted.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "pending deletion",
                [Secret with { LifecycleState = "PENDING_DELETION", TimeOfDeletion = AsOf.AddDays(1) }],
                Leaving with
                {
                    Evidence =
                    [
                        new("lifecycleState", "PENDING_DELETION"),
                        new("timeOfDeletion", "2026-11-26T12:00:00.000Z"),
                    ],
                }
            ),
            State("SCHEDULING_DELETION", Leaving),
            State("ACTIVE", Safe),
            State("CREATING", Safe),
            State("UPDATING", Safe),
            State("CANCELLING_DELETION", Safe),
            State("FAILED", Safe),
            State("DELETING", expected: null),
            State("DELETED", expected: null),
            State("DREAMING", UnknownState),
            State(null, UnknownState),
        ];

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"state {state ?? "missing"}", [Secret with { LifecycleState = state }], expected);
}
