using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class HsmRequiredTests : RuleSpec<HsmRequired, Key>
{
    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        DisplayName = "payments-main",
        LifecycleState = "ACTIVE",
        VaultType = "DEFAULT",
    };

    private static readonly Key SoftwareKey = new()
    {
        Id = "key",
        CompartmentId = "prod",
        VaultId = "vault",
        LifecycleState = "ENABLED",
        ProtectionMode = "SOFTWARE",
        Algorithm = "AES",
    };

    private static readonly Verdict Fail = Verdict.Fail("An HSM is required, but the key is protected by software.");

    private static readonly Verdict UnknownState = Verdict.NotAssessed(
        "The key's lifecycle state is missing or unknown to this version."
    );

    private static readonly Verdict UnknownMode = Verdict.NotAssessed(
        "The key's protection mode is missing or unknown to this version."
    );

    protected override IReadOnlyList<Compartment> Compartments =>
        [
            new()
            {
                Id = "prod",
                CompartmentId = Root,
                CompartmentName = "prod",
            },
        ];

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("nothing is required", [SoftwareKey, Vault], null),
            In("root/prod/**", Fail),
            In("root/test/**", expected: null),
            new("required for the vault by name", [SoftwareKey, Vault], Fail)
            {
                Parameters = Set("hsmRequiredVaults", "payments-*"),
            },
            new("required for the vault by OCID", [SoftwareKey, Vault], Fail)
            {
                Parameters = Set("hsmRequiredVaults", "vault"),
            },
            new("required for another vault", [SoftwareKey, Vault], null)
            {
                Parameters = Set("hsmRequiredVaults", "other"),
            },
            new("required by the key's tag", [SoftwareKey with { FreeformTags = Tag }, Vault], Fail)
            {
                Parameters = Set("hsmRequiredTags", "compliance:hsm"),
            },
            new("required by the vault's defined tag", [SoftwareKey, Vault with { DefinedTags = DefinedTag }], Fail)
            {
                Parameters = Set("hsmRequiredTags", "Security.protection:hsm"),
            },
            Mode("HSM", Verdict.Pass("The key is protected by an HSM, as it is required.")),
            Mode(
                "EXTERNAL",
                Verdict.NotAssessed(
                    "The key is held in an external key manager: whether that is an HSM, OCI does not say."
                )
            ),
            Mode(null, UnknownMode),
            Mode("QUANTUM", UnknownMode),
            State("DREAMING", UnknownState),
            State(null, UnknownState),
            State("DISABLED", expected: null),
        ];

    private static Dictionary<string, string> Tag => new() { ["compliance"] = "hsm" };

    private static Dictionary<string, IReadOnlyDictionary<string, string>> DefinedTag =>
        new() { ["Security"] = new Dictionary<string, string> { ["protection"] = "hsm" } };

    private static Dictionary<string, string[]> Set(string name, string value) => new() { [name] = [value] };

    private static RuleCase In(string pattern, Verdict? expected) =>
        new($"required in {pattern}", [SoftwareKey, Vault], expected)
        {
            Parameters = Set("hsmRequiredCompartments", pattern),
        };

    private static RuleCase Mode(string? mode, Verdict expected) =>
        new($"mode {mode ?? "missing"}", [SoftwareKey with { ProtectionMode = mode }, Vault], expected)
        {
            Parameters = Set("hsmRequiredVaults", "vault"),
        };

    private static RuleCase State(string? state, Verdict? expected) =>
        new($"state {state ?? "missing"}", [SoftwareKey with { LifecycleState = state }, Vault], expected)
        {
            Parameters = Set("hsmRequiredVaults", "vault"),
        };
}
