using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class EmptyVaultTests : RuleSpec<EmptyVault, Vault>
{
    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        Region = "r1",
        DisplayName = "main",
        LifecycleState = "ACTIVE",
        VaultType = "DEFAULT",
        TimeCreated = AsOf.AddDays(-400),
    };

    private static readonly Verdict UnknownState = Verdict.NotAssessed(
        "The vault's lifecycle state is missing or unknown to this version."
    );

    private static readonly Verdict Fail = Verdict.Fail("The vault holds no key, so it holds no secret either.");

    private static readonly Verdict Unread = Verdict.NotAssessed("Not all keys of the vault could be read.");

    private static readonly Gap HiddenKeys = new()
    {
        Region = "r1",
        ResourceId = "vault",
        Code = "NotAuthorizedOrNotFound",
        Message = "no",
        Hidden = ["Key"],
        Rules = [],
    };

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
                Gaps = [HiddenKeys],
            },
            new("a new vault", [Vault with { TimeCreated = AsOf.AddDays(-29) }], New),
            new("a vault of thirty days", [Vault with { TimeCreated = AsOf.AddDays(-30) }], Fail),
            new("no grace", [Vault with { TimeCreated = AsOf }], Fail) { Parameters = Grace("0") },
            new(
                "nobody knows how old",
                [Vault with { TimeCreated = null }],
                Verdict.NotAssessed("The API gave no creation time for the vault.")
            ),
            new("its keys could not be read", [Vault], Unread) { Gaps = [HiddenKeys] },
            new("a key in an unknown state", [Vault, .. Keys(0, unknown: 1)], Unread),
            new("vault in an unknown state", [Vault with { LifecycleState = "DREAMING" }], UnknownState),
            new("vault that is being made", [Vault with { LifecycleState = "CREATING" }], null),
        ];

    private static Verdict New => Verdict.Pass("The vault is new: its keys may still come.");

    private static Dictionary<string, string[]> Grace(string days) => new() { ["graceDays"] = [days] };

    private static IReadOnlyList<Resource> Keys(int enabled, int disabled = 0, int gone = 0, int unknown = 0) =>
        [
            .. Some(enabled, "ENABLED"),
            .. Some(disabled, "DISABLED"),
            .. Some(gone, "PENDING_DELETION"),
            .. Some(unknown, "DREAMING"),
        ];

    private static IEnumerable<Key> Some(int count, string state) =>
        Enumerable
            .Range(0, count)
            .Select(number => new Key
            {
                Id = $"{state}{number}",
                CompartmentId = Root,
                Region = "r1",
                VaultId = "vault",
                LifecycleState = state,
            });
}
