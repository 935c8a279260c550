using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class AutoRotationFailedTests : RuleSpec<AutoRotationFailed, Key>
{
    private static readonly Key Failed = new()
    {
        Id = "key",
        CompartmentId = Root,
        LifecycleState = "ENABLED",
        IsAutoRotationEnabled = true,
        AutoKeyRotationDetails = new(
            90,
            TimeOfNextRotation: AsOf.AddDays(3),
            TimeOfLastRotation: AsOf.AddDays(-87),
            LastRotationStatus: "FAILED",
            LastRotationMessage: "Too many versions."
        ),
    };

    private static readonly Verdict Fail = Verdict.Fail("The last automatic rotation of the key failed.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("failed", [Failed], Fail with { Evidence = EvidenceOfFailed }),
            Status("SUCCESS", Verdict.Pass("The last automatic rotation succeeded.")),
            Status("IN_PROGRESS", Verdict.Pass("An automatic rotation is in progress.")),
            Status(null, Verdict.Pass("The key's first automatic rotation is still to come.")),
            Status("DREAMING", Verdict.NotAssessed("The status of the last rotation is unknown to this version.")),
            new(
                "details were not read",
                [Failed with { AutoKeyRotationDetails = null }],
                Verdict.NotAssessed("How the key's automatic rotation went is not known.")
            ),
            new("rotation is off", [Failed with { IsAutoRotationEnabled = false }], Expected: null),
            new("rotation is not told", [Failed with { IsAutoRotationEnabled = null }], Expected: null),
            State("DISABLED", expected: null),
            State("PENDING_DELETION", expected: null),
            State("DELETED", expected: null),
            State(null, LifecycleState.UnknownOfKey),
            State("DREAMING", LifecycleState.UnknownOfKey),
        ];

    private static IReadOnlyList<Evidence> EvidenceOfFailed =>
        [
            new("lastRotationStatus", "FAILED"),
            new("lastRotationMessage", "Too many versions."),
            new("timeOfLastRotation", "2026-08-30T12:00:00.000Z"),
            new("timeOfNextRotation", "2026-11-28T12:00:00.000Z"),
        ];

    private static RuleCase Status(string? status, Verdict expected) =>
        new(
            $"status {status ?? "missing"}",
            [
                Failed with
                {
                    AutoKeyRotationDetails = Failed.AutoKeyRotationDetails! with { LastRotationStatus = status },
                },
            ],
            expected
        );

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"key {state ?? "missing"}", [Failed with { LifecycleState = state }], expected);
}
