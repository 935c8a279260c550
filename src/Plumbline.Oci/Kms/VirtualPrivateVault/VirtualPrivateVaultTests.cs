using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Kms;
using Plumbline.Oci.Tests.Rules;
using static Plumbline.Oci.Tests.Kms.VaultSample;

namespace Plumbline.Oci.Kms;

public sealed class VirtualPrivateVaultTests : RuleSpec<VirtualPrivateVault, Vault>
{
    private static readonly Vault Vault = VaultSample.Vault("VIRTUAL_PRIVATE", Root, created: AsOf.AddDays(-400));

    private static readonly Verdict Fail = Verdict.Fail("The private vault is billed by the hour, but holds few keys.");

    private static readonly Verdict UnknownType = Verdict.NotAssessed(
        "The vault's type is missing or unknown to this version."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "few keys",
                [Vault, .. Keys(98, disabled: 1, gone: 5)],
                Fail with
                {
                    Evidence =
                    [
                        new("vaultType", "VIRTUAL_PRIVATE"),
                        new("keys", "99"),
                        new("minKeys", "100"),
                        new("lifecycleState", "ACTIVE"),
                    ],
                }
            ),
            new("no keys", [Vault], Fail),
            new("enough keys", [Vault, .. Keys(99, disabled: 1)], Enough),
            new("enough keys, others unread", [Vault, .. Keys(100)], Enough) { Gaps = [UnreadKeys] },
            new("a lower limit", [Vault, .. Keys(3)], Enough)
            {
                Parameters = new Dictionary<string, string[]> { ["minKeys"] = ["3"] },
            },
            new("a default vault", [Vault with { VaultType = "DEFAULT" }], NotPrivate),
            new("an external vault", [Vault with { VaultType = "EXTERNAL" }], NotPrivate),
            new(
                "a vault that has to be private",
                [Tagged],
                Verdict.Pass("A tag says that the vault has to be private.")
            )
            {
                Parameters = Required,
            },
            new(
                "another tag",
                [Tagged with { FreeformTags = new Dictionary<string, string> { ["compliance"] = "none" } }],
                Fail
            )
            {
                Parameters = Required,
            },
            new("keys that could not be read", [Vault, .. Keys(1)], Unread) { Gaps = [UnreadKeys] },
            new("a key in an unknown state", [Vault, .. Keys(1, unknown: 1)], Unread),
            new("a type that nobody knows", [Vault with { VaultType = "QUANTUM" }], UnknownType),
            new("no type", [Vault with { VaultType = null }], UnknownType),
            new("vault in an unknown state", [Vault with { LifecycleState = "DREAMING" }], UnknownState),
            new("vault pending deletion", [Vault with { LifecycleState = "PENDING_DELETION" }], null),
        ];

    private static Verdict Enough => Verdict.Pass("The private vault holds as many keys as it should.");

    private static Verdict NotPrivate => Verdict.Pass("The vault is not a private one.");

    private static Vault Tagged =>
        Vault with
        {
            FreeformTags = new Dictionary<string, string> { ["compliance"] = "isolated-hsm" },
        };

    private static Dictionary<string, string[]> Required => new() { ["requiredTags"] = ["compliance:isolated-hsm"] };
}
