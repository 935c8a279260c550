using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class UnusedKeyTests : RuleSpec<UnusedKey, Key>
{
    private static readonly Key Key = new()
    {
        Id = "key",
        CompartmentId = Root,
        VaultId = "vault",
        LifecycleState = "ENABLED",
        ProtectionMode = "HSM",
        TimeCreated = AsOf.AddDays(-31),
    };

    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
    };

    private static readonly KeyUser Bucket = new()
    {
        Kind = "Bucket",
        Id = "bucket",
        CompartmentId = Root,
        References = [new("kmsKeyId", "key")],
    };

    private static readonly Verdict Used = Verdict.Pass("Resources of this tenancy use the key.");

    private static readonly Verdict New = Verdict.Pass("No resource uses the key yet: it is new.");

    private static readonly Verdict Unused = Verdict.Fail(
        "No resource is known to use the key; what applications do with it at its vault cannot be seen."
    );

    private static readonly Gap GapOfUsers = new()
    {
        Region = "",
        Code = "NotAuthorizedOrNotFound",
        Message = "no",
        Hidden = ["KeyUser"],
        Rules = [],
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "nobody",
                [Key, Vault],
                Unused with
                {
                    Evidence =
                    [
                        new("users", "0"),
                        new("timeCreated", "2026-10-25 12:00:00Z"),
                        new("lifecycleState", "ENABLED"),
                        new("protectionMode", "HSM"),
                        new("vaultId", "vault"),
                    ],
                }
            ),
            new("a bucket", [Key, Vault, Bucket], Used),
            new(
                "a bucket of another key",
                [Key, Vault, Bucket with { References = [new("kmsKeyId", "other")] }],
                Unused
            ),
            new("a volume that is gone", [Key, Vault, Bucket with { LifecycleState = "TERMINATED" }], Unused),
            new(
                "one that names a version",
                [
                    Key with
                    {
                        CurrentKeyVersion = "version",
                    },
                    Vault,
                    Bucket with
                    {
                        References = [new("kmsKeyVersionId", KeyVersionId: "version")],
                    },
                ],
                Used
            ),
            new("new key", [Key with { TimeCreated = AsOf.AddDays(-30) }, Vault], New),
            new("longer grace", [Key, Vault], New)
            {
                Parameters = new Dictionary<string, string[]> { ["graceDays"] = ["31"] },
            },
            new(
                "users could not be read",
                [Key, Vault],
                Verdict.NotAssessed("No resource that was read uses the key, but not all could be read.")
            )
            {
                Gaps = [GapOfUsers],
            },
            new("users in part", [Key, Vault, Bucket], Used) { Gaps = [GapOfUsers] },
            new(
                "no time",
                [Key with { TimeCreated = null }, Vault],
                Verdict.NotAssessed("The API gave no time of creation for the key.")
            ),
            new("disabled key", [Key with { LifecycleState = "DISABLED" }, Vault], null),
            new(
                "state this version does not know",
                [Key with { LifecycleState = "DREAMING" }, Vault],
                LifecycleState.UnknownOfKey
            ),
            new("vault that leaves", [Key, Vault with { LifecycleState = "PENDING_DELETION" }], null),
        ];
}
