using System.Globalization;
using Plumbline.Core.Matching;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>A virtual private vault is billed by the hour, whatever it holds: few keys do not earn that.</summary>
public sealed class VirtualPrivateVault : Rule<Vault>
{
    private static readonly Parameter<int> MinKeys = Parameter.Number("minKeys", 100, least: 1, most: 100_000);

    private static readonly Parameter<IReadOnlyList<TagPattern>> RequiredTags = Parameter.ListOf(
        "requiredTags",
        TagPattern.Parse
    );

    public override string Id => "OCI-KMS-106";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Vault>(), Need.Listed<Key>()];

    public override IReadOnlyList<Parameter> Parameters => [MinKeys, RequiredTags];

    public override bool AppliesTo(Vault resource, RuleContext context) => LifecycleState.MayBeActive(resource);

    public override Verdict Evaluate(Vault resource, RuleContext context)
    {
        var keys = VaultContents.Of(resource, context.Inventory);
        return Judge(resource, keys, context) with
        {
            Evidence =
            [
                new("vaultType", resource.VaultType),
                new("keys", keys.Kept.ToString(CultureInfo.InvariantCulture)),
                new("minKeys", context.Get(MinKeys).ToString(CultureInfo.InvariantCulture)),
                new("lifecycleState", resource.LifecycleState),
            ],
        };
    }

    private static Verdict Judge(Vault vault, VaultKeyCounts keys, RuleContext context) =>
        vault.LifecycleState != LifecycleState.Active ? LifecycleState.UnknownOfVault
        : !VaultType.IsKnown(vault.VaultType)
            ? Verdict.NotAssessed("The vault's type is missing or unknown to this version.")
        : vault.VaultType != VaultType.VirtualPrivate ? Verdict.Pass("The vault is not a private one.")
        : context.Get(RequiredTags).Any(tag => tag.Fits(vault))
            ? Verdict.Pass("A tag says that the vault has to be private.")
        : keys.Kept >= context.Get(MinKeys) ? Verdict.Pass("The private vault holds as many keys as it should.")
        : keys.Unknown > 0 || context.MayMiss<Key>(vault.Region, vault.Id)
            ? Verdict.NotAssessed("Not all keys of the vault could be read.")
        : Verdict.Fail("The private vault is billed by the hour, but holds few keys.");
}
