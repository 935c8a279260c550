using Plumbline.Core.Rules;
using Plumbline.Oci.Tagging;

namespace Plumbline.Oci.Kms;

/// <summary>Vaults should say by their tags who pays for them.</summary>
public sealed class VaultCostTags : Rule<Vault>
{
    public override string Id => "OCI-KMS-003";

    public override IReadOnlyList<Parameter> Parameters => CostTags.OfKeys.Parameters;

    /// <summary>What goes away needs no tags any more.</summary>
    public override bool AppliesTo(Vault resource, RuleContext context) =>
        !LifecycleState.IsLeaving(resource.LifecycleState) && !LifecycleState.IsGone(resource.LifecycleState);

    public override Verdict Evaluate(Vault resource, RuleContext context) => CostTags.OfKeys.Judge(resource, context);
}
