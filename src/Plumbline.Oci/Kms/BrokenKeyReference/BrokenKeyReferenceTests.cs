using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Identity;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class BrokenKeyReferenceTests : RuleSpec<BrokenKeyReference, KeyUser>
{
    private const string KeyId = "ocid1.key.oc1.iad.v.key";

    private static readonly KeyUser Volume = new()
    {
        Kind = "Volume",
        Id = "volume",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        References = [new("kmsKeyId", KeyId)],
    };

    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
    };

    private static readonly Key Key = new()
    {
        Id = KeyId,
        CompartmentId = Root,
        VaultId = "vault",
        LifecycleState = "ENABLED",
    };

    private static readonly Key OtherKey = Key with { Id = "ocid1.key.oc1.iad.v.other" };

    private static readonly Verdict Pass = Verdict.Pass("Every key that the resource names is enabled.");

    private static readonly Verdict Disabled = Verdict.Fail(
        "A key that the resource names is disabled: its data is out of reach."
    );

    private static readonly Verdict Leaving = Verdict.Fail(
        "A key that the resource names waits for its deletion: its data is out of reach, and will be lost."
    );

    private static readonly Verdict Gone = Verdict.Fail(
        "A key that the resource names is not there any more: its data is lost."
    );

    private static readonly Verdict Unread = Verdict.NotAssessed(
        "A key that the resource names was not among those that could be read."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "A state of a key or vault is missing or unknown to this version."
    );

    private static readonly Policy Endorsing = new()
    {
        Id = "policy",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        Statements =
        [
            "Define tenancy Other as ocid1.tenancy.oc1..other",
            "Endorse group A to use keys in tenancy Other",
        ],
    };

    private static readonly Gap GapOfKeys = new()
    {
        Code = "NotAuthorizedOrNotFound",
        Message = "no",
        Hidden = ["Key"],
        Rules = [],
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("enabled key", [Volume, Key, Vault], Pass with { Evidence = [new("kmsKeyId", KeyId)] }),
            State("UPDATING", Pass),
            State("DISABLED", Disabled),
            State("DISABLING", Disabled),
            State("PENDING_DELETION", Leaving),
            State("SCHEDULING_DELETION", Leaving),
            State("DELETING", Gone),
            State("DELETED", Gone),
            State("DREAMING", Unknown),
            State(null, Unknown),
            new(
                "evidence of a disabled key",
                [Volume, Key with { LifecycleState = "DISABLED" }, Vault],
                Disabled with
                {
                    Evidence = [new("kmsKeyId", KeyId), new("kmsKeyId: lifecycleState of the key", "DISABLED")],
                }
            ),
            new("vault that leaves", [Volume, Key, Vault with { LifecycleState = "PENDING_DELETION" }], Leaving),
            new("key that is gone, others of its region are there", [Volume, OtherKey, Vault], Gone),
            new("key of a region that was not read", [Volume], Unread),
            new("keys that could not be read", [Volume, OtherKey], Unread) { Gaps = [GapOfKeys] },
            new(
                "key that may be another tenancy's",
                [Volume, OtherKey, Endorsing],
                Verdict.NotAssessed(
                    "A key that the resource names is not in this tenancy; policies allow the use of keys of others."
                )
            ),
            new(
                "the gravest of several",
                [
                    Volume with
                    {
                        References = [new("kmsKeyId", KeyId), new("blockVolumeReplicas[0].kmsKeyId", OtherKey.Id)],
                    },
                    Key,
                    OtherKey with
                    {
                        LifecycleState = "DISABLED",
                    },
                    Vault,
                ],
                Disabled
            ),
            new(
                "keys of the resource could not be read",
                [Volume with { References = null }],
                Verdict.NotAssessed("Which keys the resource uses could not be read.")
            ),
            new("no key", [Volume with { References = [] }], null),
            new("only a vault", [Volume with { References = [new("vaultId", VaultId: "vault")] }], null),
            new("resource that is gone", [Volume with { LifecycleState = "TERMINATED" }, OtherKey], null),
        ];

    private static RuleCase State(string? state, Verdict expected) =>
        new($"key {state ?? "missing"}", [Volume, Key with { LifecycleState = state }, Vault], expected);
}
