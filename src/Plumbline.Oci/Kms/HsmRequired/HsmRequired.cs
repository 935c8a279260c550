using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Where an organisation requires an HSM, keys should be in one.</summary>
public sealed class HsmRequired : Rule<Key>
{
    public override string Id => "OCI-KMS-110";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Key>(), Need.Listed<Vault>()];

    public override IReadOnlyList<Parameter> Parameters => HsmRequirement.Parameters;

    /// <summary>Nothing is required until the settings say so.</summary>
    public override bool AppliesTo(Key resource, RuleContext context) =>
        LifecycleState.MayBeEnabled(resource)
        && HsmRequirement.Covers(resource, resource.VaultIn(context.Inventory), context);

    public override Verdict Evaluate(Key resource, RuleContext context) =>
        Judge(resource) with
        {
            Evidence = KeyEvidence.Of(resource, resource.VaultIn(context.Inventory)),
        };

    private static Verdict Judge(Key key) =>
        (key.LifecycleState, key.ProtectionMode) switch
        {
            (not LifecycleState.Enabled, _) => LifecycleState.UnknownOfKey,
            (_, ProtectionMode.Hsm) => Verdict.Pass("The key is protected by an HSM, as it is required."),
            (_, ProtectionMode.Software) => Verdict.Fail("An HSM is required, but the key is protected by software."),
            (_, ProtectionMode.External) => Verdict.NotAssessed(
                "The key is held in an external key manager: whether that is an HSM, OCI does not say."
            ),
            _ => Verdict.NotAssessed("The key's protection mode is missing or unknown to this version."),
        };
}
