using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Kms;
using Plumbline.Oci.Tests.Rules;
using static Plumbline.Oci.Tests.Kms.VaultSample;

namespace Plumbline.Oci.Kms;

public sealed class ExcessiveKeysTests : RuleSpec<ExcessiveKeys, Vault>
{
    private static readonly Vault Vault = VaultSample.Vault("DEFAULT", Root, created: AsOf.AddDays(-400));

    private static readonly Verdict Fail = Verdict.Fail(
        "The vault keeps more keys than it should, and some of them are disabled."
    );

    private static readonly Verdict Few = Verdict.Pass("The vault keeps no more keys than it should.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "sixteen keys, one disabled",
                [Vault, .. Keys(15, disabled: 1)],
                Fail with
                {
                    Evidence =
                    [
                        new("keys", "16"),
                        new("disabledKeys", "1"),
                        new("maxKeys", "15"),
                        new("lifecycleState", "ACTIVE"),
                    ],
                }
            ),
            new("fifteen keys, one disabled", [Vault, .. Keys(14, disabled: 1)], Few),
            new(
                "sixteen enabled keys",
                [Vault, .. Keys(16)],
                Verdict.Pass("The vault keeps many keys, and none of them is disabled.")
            ),
            new("keys that will be deleted do not count", [Vault, .. Keys(14, disabled: 1, gone: 9)], Few),
            new("no keys", [Vault], Few),
            new("keys of another vault", [Vault, .. Keys(20, disabled: 5).Select(Elsewhere)], Few),
            new(
                "keys of the replica",
                [Vault, .. Keys(20, disabled: 5).Select(key => key with { Region = "r2" })],
                Few
            ),
            new("a lower limit", [Vault, .. Keys(2, disabled: 1)], Fail) { Parameters = Limit("2") },
            new("some keys could not be read", [Vault, .. Keys(3)], Unread) { Gaps = [UnreadKeys] },
            new("too many already, and some could not be read", [Vault, .. Keys(20, disabled: 1)], Fail)
            {
                Gaps = [UnreadKeys],
            },
            new("a key in an unknown state", [Vault, .. Keys(3, unknown: 1)], Unread),
            new(
                "vault in an unknown state",
                [Vault with { LifecycleState = "DREAMING" }, .. Keys(20, disabled: 1)],
                UnknownState
            ),
            new("vault without a state", [Vault with { LifecycleState = null }], UnknownState),
            new(
                "vault pending deletion",
                [Vault with { LifecycleState = "PENDING_DELETION" }, .. Keys(20, disabled: 1)],
                null
            ),
        ];

    private static Dictionary<string, string[]> Limit(string keys) => new() { ["maxKeys"] = [keys] };

    private static Resource Elsewhere(Resource key) => (Key)key with { VaultId = "other" };
}
