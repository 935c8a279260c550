using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Kms;

/// <summary>A key that nothing is known to use should be looked at: it is paid for, and it is one more door.</summary>
public sealed class UnusedKey : Rule<Key>
{
    private static readonly Parameter<int> GraceDays = Parameter.Number("graceDays", 30, least: 0, most: 3650);

    public override string Id => "OCI-KMS-116";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Key>(), Need.Listed<Vault>(), Need.Listed<KeyUser>()];

    public override IReadOnlyList<Parameter> Parameters => [GraceDays];

    /// <summary>Enabled keys of active vaults; a state this version does not know stays in, as not assessed.</summary>
    public override bool AppliesTo(Key resource, RuleContext context) =>
        LifecycleState.MayBeEnabled(resource)
        && (resource.VaultIn(context.Inventory) is not { } vault || LifecycleState.MayBeActive(vault));

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var users = KeyGraph.Of(context.Inventory).OfKey(resource.Id).Select(use => use.User.Id).Distinct().Count();
        return Judge(resource, users, context) with
        {
            Evidence =
            [
                new("users", users.ToString(CultureInfo.InvariantCulture)),
                new("timeCreated", resource.TimeCreated?.ToString("u", CultureInfo.InvariantCulture)),
                new("lifecycleState", resource.LifecycleState),
                new("protectionMode", resource.ProtectionMode),
                new("vaultId", resource.VaultId),
            ],
        };
    }

    private static Verdict Judge(Key key, int users, RuleContext context) =>
        key.LifecycleState != LifecycleState.Enabled ? LifecycleState.UnknownOfKey
        : users > 0 ? Verdict.Pass("Resources of this tenancy use the key.")
        : context.MayMiss<KeyUser>(key.Region)
            ? Verdict.NotAssessed("No resource that was read uses the key, but not all could be read.")
        : key.TimeCreated is not { } created ? Verdict.NotAssessed("The API gave no time of creation for the key.")
        : Age(created, context) <= context.Get(GraceDays) ? Verdict.Pass("No resource uses the key yet: it is new.")
        : Verdict.Fail(
            "No resource is known to use the key; what applications do with it at its vault cannot be seen."
        );

    private static int Age(DateTimeOffset created, RuleContext context) => (int)(context.AsOf - created).TotalDays;
}
