using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>A vault should not keep many keys when some of them are disabled: each HSM version of those costs money.</summary>
public sealed class ExcessiveKeys : Rule<Vault>
{
    private static readonly Parameter<int> MaxKeys = Parameter.Number("maxKeys", 15, least: 1, most: 100_000);

    public override string Id => "OCI-KMS-006";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Vault>(), Need.Listed<Key>()];

    public override IReadOnlyList<Parameter> Parameters => [MaxKeys];

    public override bool AppliesTo(Vault resource, RuleContext context) => LifecycleState.MayBeActive(resource);

    public override Verdict Evaluate(Vault resource, RuleContext context)
    {
        var keys = VaultContents.Of(resource, context.Inventory);
        var mayBeMore = keys.Unknown > 0 || context.MayMiss<Key>(resource.Region, resource.Id);
        return Judge(resource, keys, context.Get(MaxKeys), mayBeMore) with
        {
            Evidence =
            [
                new("keys", Text(keys.Kept)),
                new("disabledKeys", Text(keys.Disabled)),
                new("maxKeys", Text(context.Get(MaxKeys))),
                new("lifecycleState", resource.LifecycleState),
            ],
        };
    }

    private static Verdict Judge(Vault vault, VaultKeyCounts keys, int maxKeys, bool mayBeMore) =>
        vault.LifecycleState != LifecycleState.Active ? LifecycleState.UnknownOfVault
        : keys.Kept > maxKeys && keys.Disabled > 0
            ? Verdict.Fail("The vault keeps more keys than it should, and some of them are disabled.")
        : mayBeMore ? Verdict.NotAssessed("Not all keys of the vault could be read.")
        : keys.Kept > maxKeys ? Verdict.Pass("The vault keeps many keys, and none of them is disabled.")
        : Verdict.Pass("The vault keeps no more keys than it should.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
