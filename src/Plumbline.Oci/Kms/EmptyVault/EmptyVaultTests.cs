using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Kms;
using Plumbline.Oci.Tests.Rules;
using static Plumbline.Oci.Tests.Kms.VaultSample;

namespace Plumbline.Oci.Kms;

public sealed class EmptyVaultTests : RuleSpec<EmptyVault, Vault>
{
    private static readonly Vault Vault = VaultSample.Vault("DEFAULT", Root, created: AsOf.AddDays(-400));

    private static readonly Verdict Fail = Verdict.Fail("The vault holds no key, so it holds no secret either.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "no key",
                [Vault],
                Fail with
                {
                    Evidence =
                    [
                        new("keys", "0"),
                        new("vaultType", "DEFAULT"),
                        new("timeCreated", "2025-10-21T12:00:00.000Z"),
                        new("lifecycleState", "ACTIVE"),
                    ],
                }
            ),
            new("only keys that will be deleted", [Vault, .. Keys(0, gone: 2)], Fail),
            new("a disabled key", [Vault, .. Keys(0, disabled: 1)], Verdict.Pass("The vault holds keys.")),
            new("an enabled key, others unread", [Vault, .. Keys(1)], Verdict.Pass("The vault holds keys."))
            {
                Gaps = [UnreadKeys],
            },
            new("a new vault", [Vault with { TimeCreated = AsOf.AddDays(-29) }], New),
            new("a vault of thirty days", [Vault with { TimeCreated = AsOf.AddDays(-30) }], Fail),
            new("no grace", [Vault with { TimeCreated = AsOf }], Fail) { Parameters = Grace("0") },
            new(
                "nobody knows how old",
                [Vault with { TimeCreated = null }],
                Verdict.NotAssessed("The API gave no creation time for the vault.")
            ),
            new("its keys could not be read", [Vault], Unread) { Gaps = [UnreadKeys] },
            new("vaults of a compartment could not be read", [Vault], Fail)
            {
                Gaps = [UnreadKeys with { ResourceId = null, CompartmentId = "other", Hidden = ["Vault", "Key"] }],
            },
            new("a region could not be read", [Vault], Unread)
            {
                Gaps = [UnreadKeys with { ResourceId = null, Hidden = [] }],
            },
            new("keys of another vault could not be read", [Vault], Fail)
            {
                Gaps = [UnreadKeys with { ResourceId = "other" }],
            },
            new("keys of another region could not be read", [Vault], Fail)
            {
                Gaps = [UnreadKeys with { Region = "r2" }],
            },
            new("a key in an unknown state", [Vault, .. Keys(0, unknown: 1)], Unread),
            new("vault in an unknown state", [Vault with { LifecycleState = "DREAMING" }], UnknownState),
            new("vault that is being made", [Vault with { LifecycleState = "CREATING" }], null),
        ];

    private static Verdict New => Verdict.Pass("The vault is new: its keys may still come.");

    private static Dictionary<string, string[]> Grace(string days) => new() { ["graceDays"] = [days] };
}
