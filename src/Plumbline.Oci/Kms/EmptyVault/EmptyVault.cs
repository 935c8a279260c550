using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Kms;

/// <summary>A vault without keys protects nothing: it uses up a service limit, and a private one costs money.</summary>
public sealed class EmptyVault : Rule<Vault>
{
    private static readonly Parameter<int> GraceDays = Parameter.Number("graceDays", 30, least: 0, most: 3650);

    public override string Id => "OCI-KMS-112";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Vault>(), Need.Listed<Key>()];

    public override IReadOnlyList<Parameter> Parameters => [GraceDays];

    public override bool AppliesTo(Vault resource, RuleContext context) => LifecycleState.MayBeActive(resource);

    public override Verdict Evaluate(Vault resource, RuleContext context) =>
        Judge(resource, context) with
        {
            Evidence =
            [
                new("keys", VaultContents.Of(resource, context.Inventory).Kept.ToString(CultureInfo.InvariantCulture)),
                new("vaultType", resource.VaultType),
                new("timeCreated", WireTime.Of(resource.TimeCreated)),
                new("lifecycleState", resource.LifecycleState),
            ],
        };

    private static Verdict Judge(Vault vault, RuleContext context)
    {
        var keys = VaultContents.Of(vault, context.Inventory);
        return vault.LifecycleState != LifecycleState.Active ? LifecycleState.UnknownOfVault
            : keys.Kept > 0 ? Verdict.Pass("The vault holds keys.")
            : keys.Unknown > 0 || context.MayMiss<Key>(vault.Region, vault.Id)
                ? Verdict.NotAssessed("Not all keys of the vault could be read.")
            : vault.TimeCreated is not { } created ? Verdict.NotAssessed("The API gave no creation time for the vault.")
            : context.AsOf - created < TimeSpan.FromDays(context.Get(GraceDays))
                ? Verdict.Pass("The vault is new: its keys may still come.")
            : Verdict.Fail("The vault holds no key, so it holds no secret either.");
    }
}
