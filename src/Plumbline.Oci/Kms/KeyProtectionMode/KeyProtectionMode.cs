using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Keys should be protected by software unless something requires an HSM: HSM key versions cost money.</summary>
public sealed class KeyProtectionMode : Rule<Key>
{
    private static readonly Parameter<bool> IncludeDisabled = Parameter.Switch("includeDisabled", false);

    private static readonly Parameter<string> PrivateVaults = Parameter.Choice(
        "virtualPrivateVaults",
        "judge",
        "judge",
        "pass"
    );

    public override string Id => "OCI-KMS-004";

    /// <summary>Lists show all that decides.</summary>
    public override IReadOnlyList<Need> Needs => [Need.Listed<Key>(), Need.Listed<Vault>()];

    public override IReadOnlyList<Parameter> Parameters =>
        [.. HsmRequirement.Parameters, IncludeDisabled, PrivateVaults];

    /// <summary>Enabled keys of active vaults; a state this version does not know stays in, as not assessed.</summary>
    public override bool AppliesTo(Key resource, RuleContext context) =>
        (LifecycleState.MayBeEnabled(resource) || IsCountedDisabled(resource, context))
        && (resource.VaultIn(context.Inventory) is not { } vault || LifecycleState.MayBeActive(vault));

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var vault = resource.VaultIn(context.Inventory);
        var verdict = Judge(resource, vault, context) with { Evidence = KeyEvidence.Of(resource, vault) };
        return ReplacedKey.Tell(verdict, resource, context);
    }

    private static bool IsCountedDisabled(Key key, RuleContext context) =>
        key.LifecycleState == LifecycleState.Disabled && context.Get(IncludeDisabled);

    private static Verdict Judge(Key key, Vault? vault, RuleContext context) =>
        (vault?.LifecycleState, key.LifecycleState, key.ProtectionMode) switch
        {
            (not LifecycleState.Active, _, _) => Verdict.NotAssessed(
                "The state of the key's vault is missing or unknown to this version."
            ),
            (_, not (LifecycleState.Enabled or LifecycleState.Disabled), _) => LifecycleState.UnknownOfKey,
            (_, _, ProtectionMode.Hsm) => JudgeHsm(key, vault, context),
            (_, _, ProtectionMode.Software) => Verdict.Pass("The key is protected by software."),
            (_, _, ProtectionMode.External) => Verdict.Pass(
                "The key is held in an external key manager, not in Oracle's HSM."
            ),
            (_, _, null) => Verdict.NotAssessed("The API gave no protection mode for the key."),
            _ => Verdict.NotAssessed("The key's protection mode is unknown to this version."),
        };

    private static Verdict JudgeHsm(Key key, Vault? vault, RuleContext context) =>
        HsmRequirement.Covers(key, vault, context) ? Verdict.Pass("An HSM is required for the key.")
        : vault?.VaultType == VaultType.VirtualPrivate && context.Get(PrivateVaults) == "pass"
            ? Verdict.Pass("The key is in a virtual private vault, whose partition is paid for anyway.")
        : Verdict.Fail("The key is protected by an HSM; a SOFTWARE key costs nothing.");
}
