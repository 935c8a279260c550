using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Secrets;

public sealed class SecretRotationTests : RuleSpec<SecretRotation, Secret>
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

    private static readonly Verdict Unscheduled = Verdict.Fail("The secret is not rotated by a schedule.");
    private static readonly Verdict Seldom = Verdict.Fail("The secret is rotated by a schedule, but too seldom.");
    private static readonly Verdict Scheduled = Verdict.Pass("The secret is rotated by a schedule.");

    private static readonly Verdict Unclear = Verdict.NotAssessed(
        "How often the secret is rotated could not be understood."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("never set up", [Secret], Unscheduled),
            new(
                "every ninety days",
                [Every("P90D")],
                Scheduled with
                {
                    Evidence =
                    [
                        new("isScheduledRotationEnabled", "True"),
                        new("rotationInterval", "P90D"),
                        new("lifecycleState", "ACTIVE"),
                    ],
                }
            ),
            new("every three months", [Every("P3M")], Scheduled),
            new("every year", [Every("P1Y")], Scheduled),
            new("every two years", [Every("P2Y")], Seldom),
            new("more seldom than one wants", [Every("P90D")], Seldom)
            {
                Parameters = new Dictionary<string, string[]> { ["maxIntervalDays"] = ["89"] },
            },
            new("switched off", [Every("P90D", isOn: false)], Unscheduled),
            new("nobody says whether it is on", [Every("P90D", isOn: null)], Unscheduled),
            new("without an interval", [Every(null)], Unclear),
            new("an interval that is none", [Every("now and then")], Unclear),
            new("an interval without end", [Every("P99999999999999Y")], Unclear),
            new("a copy", [Secret with { IsReplica = true }], null),
            State("PENDING_DELETION", expected: null),
            State("FAILED", expected: null),
            State("DREAMING", UnknownState),
            State(null, UnknownState),
        ];

    private static Secret Every(string? interval, bool? isOn = true) =>
        Secret with
        {
            RotationConfig = new(interval, isOn),
        };

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"state {state ?? "missing"}", [Every("P90D") with { LifecycleState = state }], expected);
}
