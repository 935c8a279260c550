using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyRotationTests : RuleSpec<KeyRotation, Key>
{
    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        VaultType = "DEFAULT",
    };

    private static readonly KeyVersion First = new()
    {
        Id = "first",
        CompartmentId = Root,
        KeyId = "key",
        LifecycleState = "ENABLED",
        TimeCreated = AsOf.AddDays(-900),
    };

    private static readonly Key OldKey = new()
    {
        Id = "key",
        CompartmentId = Root,
        VaultId = "vault",
        LifecycleState = "ENABLED",
        ProtectionMode = "HSM",
        TimeCreated = AsOf.AddDays(-900),
        IsAutoRotationEnabled = false,
        Versions = [First],
    };

    private static readonly AutoKeyRotationDetails Yearly = new(365, TimeOfNextRotation: AsOf.AddDays(3));

    private static readonly Verdict ByHand = Old("a key of this vault is rotated by hand");
    private static readonly Verdict Fresh = Verdict.Pass("The key's newest version is not older than 365 days.");
    private static readonly Verdict Young = Verdict.Pass("The key itself is not older than 365 days.");
    private static readonly Verdict ByItself = Verdict.Pass("OCI rotates the key by itself, at least every 365 days.");

    private static readonly Verdict NoVersions = Verdict.NotAssessed(
        "The key is older than 365 days, and its versions are not known."
    );

    private static readonly Verdict Unclear = Verdict.NotAssessed(
        "Whether automatic rotation works cannot be told, and the newest version is old."
    );

    private static readonly Verdict UnknownVersion = Verdict.NotAssessed(
        "The state of the key's newest version is missing or unknown to this version."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("never rotated", [OldKey, Vault], ByHand with { Evidence = EvidenceOfOldKey }),
            In("VIRTUAL_PRIVATE", Old("its vault can rotate it by itself")),
            In("EXTERNAL", Old("rotate it in the external key manager, then here")),
            In("CLOUDY", Old("rotate it")),
            new("never rotated, vault not read", [OldKey], Old("rotate it")),
            .. Ages,
            .. OtherVersions,
            .. AutomaticRotation,
            .. States,
            .. ParametersSet,
        ];

    private static IEnumerable<RuleCase> Ages =>
        [
            new(
                "young key, nothing else is known",
                [Of(OldKey with { TimeCreated = AsOf.AddDays(-30) }), Vault],
                Young
            ),
            new("as old as allowed", [Of(OldKey with { TimeCreated = AsOf.AddDays(-365) }), Vault], Young),
            new(
                "a second older than allowed",
                [Of(OldKey with { TimeCreated = AsOf.AddDays(-365).AddSeconds(-1) })],
                NoVersions
            ),
            new("age is not known", [Of(OldKey with { TimeCreated = null })], NoVersions),
        ];

    private static IEnumerable<RuleCase> OtherVersions =>
        [
            Versions("rotated by hand", Fresh, Second),
            Versions("rotated long ago", ByHand, Second with { TimeCreated = AsOf.AddDays(-366) }),
            Versions("rotated, other order", Fresh, Second, First),
            Versions("new version is off", Fresh, Second with { LifecycleState = "DISABLED" }),
            Versions("new version waits for deletion", ByHand, Second with { LifecycleState = "PENDING_DELETION" }),
            Versions("new version is being made", ByHand, Second with { LifecycleState = "CREATING" }),
            Versions("new version of an unknown state", UnknownVersion, Second with { LifecycleState = "DREAMING" }),
            Versions("new version without a state", UnknownVersion, Second with { LifecycleState = null }),
            Versions("old version of an unknown state", ByHand, First with { Id = "x", LifecycleState = "DREAMING" }),
            new("versions were not read", [Of(OldKey), Vault], NoVersions),
            new("no versions came", [OldKey with { Versions = [] }, Vault], NoVersions),
            new(
                "version without a time",
                [OldKey with { Versions = [First with { TimeCreated = null }] }, Vault],
                Verdict.NotAssessed("The API did not say when the key's newest version was made.")
            ),
        ];

    private static IEnumerable<RuleCase> ParametersSet =>
        [
            new(
                "shorter age",
                [OldKey with { Versions = [Second, First] }, Vault],
                Old("a key of this vault is rotated by hand", days: 10)
            )
            {
                Parameters = Parameters("maxAgeDays", "10"),
            },
            new("longer age", [Of(OldKey)], Verdict.Pass("The key itself is not older than 1000 days."))
            {
                Parameters = Parameters("maxAgeDays", "1000"),
            },
        ];

    private static IEnumerable<RuleCase> AutomaticRotation =>
        [
            Auto("rotates by itself, not yet", ByItself, Yearly),
            Auto("rotated by itself", ByItself, Yearly with { LastRotationStatus = "SUCCESS" }),
            Auto("rotates just now", ByItself, Yearly with { LastRotationStatus = "IN_PROGRESS" }),
            Auto("rotation failed", ByHand, Yearly with { LastRotationStatus = "FAILED" }),
            Auto("rotation is overdue", ByHand, Yearly with { TimeOfNextRotation = AsOf.AddDays(-2) }),
            Auto("rotation is due", ByItself, Yearly with { TimeOfNextRotation = AsOf.AddHours(-2) }),
            Auto("rotates too seldom", ByHand, Yearly with { RotationIntervalInDays = 366 }),
            Auto("unknown status of rotation", Unclear, Yearly with { LastRotationStatus = "DREAMING" }),
            Auto("rotation without an interval", Unclear, Yearly with { RotationIntervalInDays = null }),
            Auto("rotation that was not read", Unclear, details: null),
            new(
                "rotation failed, rotated by hand",
                [
                    OldKey with
                    {
                        IsAutoRotationEnabled = true,
                        AutoKeyRotationDetails = Yearly with { LastRotationStatus = "FAILED" },
                        Versions = [Second, First],
                    },
                    Vault,
                ],
                Fresh
            ),
            new("details of a rotation that is off", [OldKey with { AutoKeyRotationDetails = Yearly }, Vault], ByHand),
            new("rotation is not told", [OldKey with { IsAutoRotationEnabled = null }, Vault], ByHand),
        ];

    private static IEnumerable<RuleCase> States =>
        [
            State(null, LifecycleState.UnknownOfKey),
            State("DREAMING", LifecycleState.UnknownOfKey),
            .. new[] { "DISABLED", "CREATING", "PENDING_DELETION", "DELETED", "BACKUP_IN_PROGRESS" }.Select(state =>
                State(state, expected: null)
            ),
            State("DISABLED", ByHand, including: "true"),
            State("PENDING_DELETION", expected: null, including: "true"),
        ];

    private static KeyVersion Second => First with { Id = "second", TimeCreated = AsOf.AddDays(-30) };

    private static IReadOnlyList<Evidence> EvidenceOfOldKey =>
        [
            new("newestVersionTimeCreated", "2024-06-08T12:00:00.000Z"),
            new("timeCreated", "2024-06-08T12:00:00.000Z"),
            new("isAutoRotationEnabled", "false"),
            new("rotationIntervalInDays", null),
            new("lastRotationStatus", null),
            new("vaultType", "DEFAULT"),
        ];

    private static Verdict Old(string advice, int days = 365) =>
        Verdict.Fail($"The key's newest version is older than {days} days; {advice}.");

    private static RuleCase In(string vaultType, Verdict expected) =>
        new($"never rotated, vault {vaultType}", [OldKey, Vault with { VaultType = vaultType }], expected);

    /// <summary>The key as lists show it.</summary>
    private static Key Of(Key key) => key with { Versions = null };

    private static RuleCase Versions(string name, Verdict expected, params KeyVersion[] versions) =>
        new(name, [OldKey with { Versions = [.. versions, First with { Id = "zeroth" }] }, Vault], expected);

    private static RuleCase Auto(string name, Verdict expected, AutoKeyRotationDetails? details) =>
        new(name, [OldKey with { IsAutoRotationEnabled = true, AutoKeyRotationDetails = details }, Vault], expected);

    private static RuleCase State(string? state, Verdict? expected, string? including = null) =>
        new($"key {state ?? "missing"} {including}", [OldKey with { LifecycleState = state }, Vault], expected)
        {
            Parameters = Parameters("includeDisabled", including ?? "false"),
        };

    private static Dictionary<string, string[]> Parameters(string name, string value) => new() { [name] = [value] };
}
