using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class ExternalKeyHealthTests : RuleSpec<ExternalKeyHealth, Key>
{
    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        VaultType = "EXTERNAL",
        ExternalKeyManagerMetadataSummary = new("https://keys.example.com/", "endpoint", "Thales"),
    };

    private static readonly Key Key = new()
    {
        Id = "key",
        CompartmentId = Root,
        VaultId = "vault",
        LifecycleState = "ENABLED",
        ProtectionMode = "EXTERNAL",
        ExternalKeyReferenceDetails = new("there", "there-1"),
    };

    private static readonly Verdict Pass = Verdict.Pass(
        "The key refers to a version of an external key, and its vault knows the way there."
    );

    private static readonly Verdict NoKey = Verdict.Fail("The key refers to no external key.");
    private static readonly Verdict NoVersion = Verdict.Fail("The key refers to no version of its external key.");
    private static readonly Verdict Inactive = Verdict.Fail("The key's vault is not active.");
    private static readonly Verdict OtherVault = Verdict.Fail("The key is EXTERNAL, but its vault is not.");

    private static readonly Verdict NoWay = Verdict.Fail(
        "The vault does not say how its external key manager is reached."
    );

    private static readonly Verdict UnknownType = Verdict.NotAssessed(
        "The type of the key's vault is missing or unknown to this version."
    );

    private static readonly Verdict UnknownState = Verdict.NotAssessed(
        "The state of the key's vault is missing or unknown to this version."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("healthy", [Key, Vault], Pass with { Evidence = EvidenceOfKey }),
            .. References,
            .. Vaults,
            .. Managers,
            new("HSM key", [Key with { ProtectionMode = "HSM" }, Vault], Expected: null),
            new("key of no mode", [Key with { ProtectionMode = null }, Vault], Expected: null),
            State("DISABLED", expected: null),
            State("DELETED", expected: null),
            State(null, LifecycleState.UnknownOfKey),
            State("DREAMING", LifecycleState.UnknownOfKey),
        ];

    private static IEnumerable<RuleCase> References =>
        [
            Reference("no reference in a key that was read whole", reference: null, NoKey, whole: true),
            Reference(
                "no reference in a list",
                reference: null,
                Verdict.NotAssessed("The key's reference to its external key was not read.")
            ),
            Reference("no external key", new(null, "there-1"), NoKey),
            Reference("empty external key", new("", "there-1"), NoKey),
            Reference("no version", new("there"), NoVersion),
            Reference("empty version", new("there", ""), NoVersion),
        ];

    private static IEnumerable<RuleCase> Vaults =>
        [
            new("vault that was not collected", [Key], Verdict.NotAssessed("The key's vault was not read.")),
            Of("vault DEFAULT", Vault with { VaultType = "DEFAULT" }, OtherVault),
            Of("vault of an unknown type", Vault with { VaultType = "CLOUDY" }, UnknownType),
            Of("vault of no type", Vault with { VaultType = null }, UnknownType),
            Of("vault UPDATING", Vault with { LifecycleState = "UPDATING" }, Inactive),
            Of("vault PENDING_DELETION", Vault with { LifecycleState = "PENDING_DELETION" }, Inactive),
            Of("vault in an unknown state", Vault with { LifecycleState = "DREAMING" }, UnknownState),
            Of("vault without a state", Vault with { LifecycleState = null }, UnknownState),
        ];

    private static IEnumerable<RuleCase> Managers =>
        [
            Manager(
                "no metadata",
                manager: null,
                Verdict.NotAssessed("The API did not say where the external key manager is.")
            ),
            Manager("no address", new("", "endpoint"), NoWay),
            Manager("no endpoint", new("https://keys.example.com/"), NoWay),
        ];

    private static IReadOnlyList<Evidence> EvidenceOfKey =>
        [
            new("externalKeyId", "there"),
            new("externalKeyVersionId", "there-1"),
            new("vaultType", "EXTERNAL"),
            new("vaultState", "ACTIVE"),
            new("vendor", "Thales"),
        ];

    private static RuleCase Reference(
        string name,
        ExternalKeyReferenceDetails? reference,
        Verdict expected,
        bool whole = false
    ) =>
        new(
            name,
            [Key with { ExternalKeyReferenceDetails = reference, CurrentKeyVersion = whole ? "version" : null }, Vault],
            expected
        );

    private static RuleCase Manager(string name, ExternalKeyManagerMetadataSummary? manager, Verdict expected) =>
        Of(name, Vault with { ExternalKeyManagerMetadataSummary = manager }, expected);

    private static RuleCase Of(string name, Vault vault, Verdict expected) => new(name, [Key, vault], expected);

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"key {state ?? "missing"}", [Key with { LifecycleState = state }, Vault], expected);
}
