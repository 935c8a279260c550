using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class DisabledKeyBilledTests : RuleSpec<DisabledKeyBilled, Key>
{
    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        VaultType = "DEFAULT",
    };

    private static readonly Key Disabled = new()
    {
        Id = "key",
        CompartmentId = Root,
        VaultId = "vault",
        LifecycleState = "DISABLED",
        ProtectionMode = "HSM",
    };

    private static readonly Verdict Fail = Verdict.Fail(
        "The key is disabled, but its versions in the HSM are billed as before."
    );

    private static readonly Verdict UnknownVault = Verdict.NotAssessed(
        "The type of the key's vault does not tell how its keys are billed."
    );

    private static readonly Verdict UnknownMode = Verdict.NotAssessed(
        "The key's protection mode is missing or unknown to this version."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("HSM key", [Disabled, Vault], Fail with { Evidence = EvidenceOfDisabled }),
            Type(
                "VIRTUAL_PRIVATE",
                Verdict.Pass("A virtual private vault is paid for as a whole, not by key version.")
            ),
            Type("EXTERNAL", UnknownVault),
            Type("CLOUDY", UnknownVault),
            Type(null, UnknownVault),
            new("vault that was not collected", [Disabled], UnknownVault),
            Mode("SOFTWARE", Verdict.Pass("A SOFTWARE key costs nothing.")),
            Mode("EXTERNAL", Verdict.Pass("The key has no version in Oracle's HSM.")),
            Mode("QUANTUM", UnknownMode),
            Mode(null, UnknownMode),
            State("DISABLING", expected: null),
            State("ENABLED", expected: null),
            State("PENDING_DELETION", expected: null),
            State("DELETED", expected: null),
            State(null, LifecycleState.UnknownOfKey),
            State("DREAMING", LifecycleState.UnknownOfKey),
        ];

    private static IReadOnlyList<Evidence> EvidenceOfDisabled =>
        [
            new("lifecycleState", "DISABLED"),
            new("protectionMode", "HSM"),
            new("vaultType", "DEFAULT"),
            new("vaultId", "vault"),
        ];

    private static RuleCase Type(string? type, Verdict expected) =>
        new($"vault {type ?? "of no type"}", [Disabled, Vault with { VaultType = type }], expected);

    private static RuleCase Mode(string? mode, Verdict expected) =>
        new($"mode {mode ?? "missing"}", [Disabled with { ProtectionMode = mode }, Vault], expected);

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"key {state ?? "missing"}", [Disabled with { LifecycleState = state }, Vault], expected);
}
