using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Kms;

public sealed class VaultReplicationTests : RuleSpec<VaultReplication, Vault>
{
    private static readonly Vault Vault = new()
    {
        Id = "vault",
        CompartmentId = Root,
        Region = "r1",
        DisplayName = "main",
        LifecycleState = "ACTIVE",
        VaultType = "VIRTUAL_PRIVATE",
        TimeCreated = AsOf.AddDays(-400),
    };

    private static readonly Verdict UnknownState = Verdict.NotAssessed(
        "The vault's lifecycle state is missing or unknown to this version."
    );

    private static readonly Verdict Fail = Verdict.Fail("The vault is critical and has no replica.");

    private static readonly Verdict Replicated = Verdict.Pass("The vault has a replica in another region.");

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
            new(
                "no replica",
                [Critical],
                Fail with
                {
                    Evidence =
                    [
                        new("replicationId", null),
                        new("isVaultReplicable", "True"),
                        new("vaultType", "VIRTUAL_PRIVATE"),
                        new("lifecycleState", "ACTIVE"),
                    ],
                }
            ),
            new("a replica by its details", [Critical with { ReplicaDetails = new("replication") }], Replicated),
            new("a replica that was seen", [Critical, Critical with { Region = "r2" }], Replicated),
            new("details without an id", [Critical with { ReplicaDetails = new(null) }], Fail),
            new(
                "a vault that cannot have one",
                [Critical with { IsVaultReplicable = false }],
                Verdict.Fail("The vault is critical and has no replica, and a vault of this kind can have none.")
            ),
            new(
                "the details were not read",
                [Critical with { IsVaultReplicable = null }],
                Verdict.NotAssessed("The API did not say whether the vault can be replicated.")
            ),
            new("not critical", [Vault], null),
            new("critical by its compartment", [Vault with { CompartmentId = "prod", IsVaultReplicable = true }], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["criticalCompartments"] = ["root/prod/**"] },
            },
            new("tags of one's own", [Critical], null)
            {
                Parameters = new Dictionary<string, string[]> { ["criticalTags"] = ["tier:1"] },
            },
            new("unknown state", [Critical with { LifecycleState = "DREAMING" }], UnknownState),
            new("pending deletion", [Critical with { LifecycleState = "PENDING_DELETION" }], null),
        ];

    private static Vault Critical =>
        Vault with
        {
            IsVaultReplicable = true,
            FreeformTags = new Dictionary<string, string> { ["Criticality"] = "high" },
        };
}
