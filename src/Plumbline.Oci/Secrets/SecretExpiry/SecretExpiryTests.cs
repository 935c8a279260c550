using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Secrets;

public sealed class SecretExpiryTests : RuleSpec<SecretExpiry, Secret>
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

    private static readonly Verdict Expired = Verdict.Fail(
        "The secret's version in use has expired, and no newer one took its place."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("no rule", [Secret], Verdict.Fail("No rule makes the secret expire.")),
            new(
                "expires tomorrow",
                [Expires(AsOf.AddDays(1))],
                Verdict.Pass("The secret's version in use expires by a rule.") with
                {
                    Evidence =
                    [
                        new("timeOfCurrentVersionExpiry", "2026-11-26T12:00:00.000Z"),
                        new("lifecycleState", "ACTIVE"),
                    ],
                }
            ),
            new("expires now", [Expires(AsOf)], Expired),
            new("expired yesterday", [Expires(AsOf.AddDays(-1))], Expired),
            State("DELETED", expected: null),
            State("PENDING_DELETION", expected: null),
            State("DREAMING", UnknownState),
            State(null, UnknownState),
        ];

    private static Secret Expires(DateTimeOffset at) => Secret with { TimeOfCurrentVersionExpiry = at };

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"state {state ?? "missing"}", [Secret with { LifecycleState = state }], expected);
}
