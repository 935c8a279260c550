using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Secrets;

public sealed class SecretRotationOverdueTests : RuleSpec<SecretRotationOverdue, Secret>
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

    private static readonly Verdict Overdue = Verdict.Fail("The secret's rotation is overdue.");
    private static readonly Verdict Coming = Verdict.Pass("The secret's next rotation is still to come.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "two days late",
                [Next(AsOf.AddDays(-2))],
                Overdue with
                {
                    Evidence =
                    [
                        new("nextRotationTime", "2026-11-23T12:00:00.000Z"),
                        new("lastRotationTime", null),
                        new("rotationStatus", "SCHEDULED"),
                        new("lifecycleState", "ACTIVE"),
                    ],
                }
            ),
            new("a day late", [Next(AsOf.AddDays(-1))], Coming),
            new("to come", [Next(AsOf.AddDays(30))], Coming),
            new("no grace", [Next(AsOf.AddMinutes(-1))], Overdue)
            {
                Parameters = new Dictionary<string, string[]> { ["graceDays"] = ["0"] },
            },
            new(
                "nobody knows when",
                [Next(null)],
                Verdict.NotAssessed("The API did not say when the secret is rotated next.")
            ),
            new("without a schedule", [Secret], null),
            new("switched off", [Next(AsOf.AddDays(-2)) with { RotationConfig = new("P90D", false) }], null),
            State("PENDING_DELETION", expected: null),
            State("DREAMING", UnknownState),
            State(null, UnknownState),
        ];

    private static Secret Next(DateTimeOffset? at) =>
        Secret with
        {
            RotationConfig = new("P90D", true),
            RotationStatus = "SCHEDULED",
            NextRotationTime = at,
        };

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"state {state ?? "missing"}", [Next(AsOf.AddDays(-2)) with { LifecycleState = state }], expected);
}
