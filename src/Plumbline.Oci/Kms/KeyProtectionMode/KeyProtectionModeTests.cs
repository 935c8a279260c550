using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class KeyProtectionModeTests : RuleSpec<KeyProtectionMode, Key>
{
    private static readonly Vault ActiveVault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        DisplayName = "main",
        LifecycleState = "ACTIVE",
        VaultType = "DEFAULT",
    };

    private static readonly Key HsmKey = new()
    {
        Id = "key",
        CompartmentId = Root,
        VaultId = "vault",
        LifecycleState = "ENABLED",
        ProtectionMode = "HSM",
        Algorithm = "AES",
    };

    private static readonly Verdict Fail = Verdict.Fail(
        "The key is protected by an HSM; a SOFTWARE key costs nothing."
    );

    private static readonly Key Successor = HsmKey with
    {
        Id = "successor",
        ProtectionMode = "SOFTWARE",
        FreeformTags = new Dictionary<string, string> { ["plumbline-replaces"] = "key" },
    };

    private static readonly Verdict Replaced = Verdict.Fail(
        "The key is protected by an HSM. A plan has made a SOFTWARE key in its place; it goes on to cost until it is deleted."
    ) with
    {
        Evidence = [.. EvidenceOfHsmKey, new("successor", "successor")],
    };

    private static readonly Verdict UnknownVault = Verdict.NotAssessed(
        "The state of the key's vault is missing or unknown to this version."
    );

    private static readonly Verdict UnknownKey = Verdict.NotAssessed(
        "The key's lifecycle state is missing or unknown to this version."
    );

    private static readonly Verdict UnknownMode = Verdict.NotAssessed(
        "The key's protection mode is unknown to this version."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("HSM key", [HsmKey, ActiveVault], Fail with { Evidence = EvidenceOfHsmKey }),
            new(
                "HSM key of a virtual private vault",
                [HsmKey, ActiveVault with { VaultType = "VIRTUAL_PRIVATE" }],
                Fail
            ),
            new("HSM key of another algorithm", [HsmKey with { Algorithm = "RSA" }, ActiveVault], Fail),
            new("HSM key with a successor", [HsmKey, ActiveVault, Successor], Replaced),
            new(
                "HSM key with a successor in another vault",
                [HsmKey, ActiveVault, Successor with { VaultId = "v" }],
                Fail
            ),
            new(
                "HSM key whose successor is deleted",
                [HsmKey, ActiveVault, Successor with { LifecycleState = "DELETED" }],
                Fail
            ),
            Mode("SOFTWARE", Verdict.Pass("The key is protected by software.")),
            Mode("EXTERNAL", Verdict.Pass("The key is held in an external key manager, not in Oracle's HSM.")),
            Mode(null, Verdict.NotAssessed("The API gave no protection mode for the key.")),
            Mode("QUANTUM", UnknownMode),
            Mode("hsm", UnknownMode),
            new("vault that was not collected", [HsmKey], UnknownVault),
            new("key without a vault", [HsmKey with { VaultId = null }, ActiveVault], UnknownVault),
            VaultState(null, UnknownVault),
            VaultState("DREAMING", UnknownVault),
            VaultState("PENDING_DELETION", expected: null),
            VaultState("CREATING", expected: null),
            VaultState("DELETED", expected: null),
            KeyState(null, UnknownKey),
            KeyState("DREAMING", UnknownKey),
            KeyState("DISABLED", expected: null),
            KeyState("PENDING_DELETION", expected: null),
            KeyState("DELETED", expected: null),
            new("an HSM is required", [HsmKey, ActiveVault], Required)
            {
                Parameters = Set("hsmRequiredVaults", "main"),
            },
            new("an HSM is required elsewhere", [HsmKey, ActiveVault], Fail)
            {
                Parameters = Set("hsmRequiredCompartments", "root/prod/**"),
            },
            new("disabled keys count", [HsmKey with { LifecycleState = "DISABLED" }, ActiveVault], Fail)
            {
                Parameters = Set("includeDisabled", "true"),
            },
            new("keys of private vaults pass", [HsmKey, ActiveVault with { VaultType = "VIRTUAL_PRIVATE" }], Private)
            {
                Parameters = Set("virtualPrivateVaults", "pass"),
            },
            new("keys of other vaults do not", [HsmKey, ActiveVault], Fail)
            {
                Parameters = Set("virtualPrivateVaults", "pass"),
            },
        ];

    private static Verdict Required => Verdict.Pass("An HSM is required for the key.");

    private static Verdict Private =>
        Verdict.Pass("The key is in a virtual private vault, whose partition is paid for anyway.");

    private static Dictionary<string, string[]> Set(string name, string value) => new() { [name] = [value] };

    private static IReadOnlyList<Evidence> EvidenceOfHsmKey =>
        [
            new("protectionMode", "HSM"),
            new("lifecycleState", "ENABLED"),
            new("algorithm", "AES"),
            new("vaultId", "vault"),
            new("vaultName", "main"),
            new("vaultType", "DEFAULT"),
        ];

    private static RuleCase Mode(string? mode, Verdict expected) =>
        new($"mode {mode ?? "missing"}", [HsmKey with { ProtectionMode = mode }, ActiveVault], expected);

    private static RuleCase VaultState(string? state, Verdict? expected) =>
        new($"vault {state ?? "missing"}", [HsmKey, ActiveVault with { LifecycleState = state }], expected);

    private static RuleCase KeyState(string? state, Verdict? expected) =>
        new($"key {state ?? "missing"}", [HsmKey with { LifecycleState = state }, ActiveVault], expected);
}
