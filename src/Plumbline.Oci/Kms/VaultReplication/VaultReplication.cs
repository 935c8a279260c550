using System.Globalization;
using Plumbline.Core.Matching;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>A vault that much depends on should have a replica: without its keys a region's data cannot be read elsewhere.</summary>
public sealed class VaultReplication : Rule<Vault>
{
    private static readonly Parameter<IReadOnlyList<TagPattern>> CriticalTags = Parameter.ListOf(
        "criticalTags",
        TagPattern.Parse,
        "criticality:high",
        "criticality:critical"
    );

    private static readonly Parameter<IReadOnlyList<CompartmentPattern>> CriticalCompartments = Parameter.ListOf(
        "criticalCompartments",
        CompartmentPattern.Parse
    );

    public override string Id => "OCI-KMS-107";

    /// <summary>The details cost a call: they are asked for where a vault may be critical.</summary>
    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Vault>(), Need.Whole<Vault>().Where<Vault>(MayBeCritical)];

    public override IReadOnlyList<Parameter> Parameters => [CriticalTags, CriticalCompartments];

    /// <summary>Active vaults that tag or compartment call critical.</summary>
    public override bool AppliesTo(Vault resource, RuleContext context) =>
        LifecycleState.MayBeActive(resource)
        && (
            context.Get(CriticalTags).Any(tag => tag.Fits(resource))
            || context.Get(CriticalCompartments).Any(pattern => pattern.Fits(PathOf(resource, context)))
        );

    public override Verdict Evaluate(Vault resource, RuleContext context) =>
        Judge(resource, context) with
        {
            Evidence =
            [
                new("replicationId", resource.ReplicaDetails?.ReplicationId, Field: "replicaDetails.replicationId"),
                new("isVaultReplicable", resource.IsVaultReplicable?.ToString(CultureInfo.InvariantCulture)),
                new("vaultType", resource.VaultType),
                new("lifecycleState", resource.LifecycleState),
            ],
        };

    /// <summary>Compartment paths are not known while vaults are listed.</summary>
    private static bool MayBeCritical(Vault vault, Terms terms) =>
        terms.Get(CriticalTags).Any(tag => tag.Fits(vault)) || terms.Get(CriticalCompartments).Count > 0;

    private static string? PathOf(Vault vault, RuleContext context) =>
        context.Inventory.Compartments.PathOf(vault.CompartmentId);

    private static Verdict Judge(Vault vault, RuleContext context) =>
        vault.LifecycleState != LifecycleState.Active ? LifecycleState.UnknownOfVault
        : vault.ReplicaDetails?.ReplicationId is not null || context.Inventory.Replicas.ContainsKey(vault.Id)
            ? Verdict.Pass("The vault has a replica in another region.")
        : vault.IsVaultReplicable is null
            ? Verdict.NotAssessed("The API did not say whether the vault can be replicated.")
        : vault.IsVaultReplicable == true ? Verdict.Fail("The vault is critical and has no replica.")
        : Verdict.Fail("The vault is critical and has no replica, and a vault of this kind can have none.");
}
