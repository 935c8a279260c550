using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Oci.Kms;

/// <summary>Keys should get a new version often enough, by hand or by OCI.</summary>
public sealed class KeyRotation : Rule<Key>
{
    private static readonly Parameter<int> MaxAgeDays = Parameter.Number("maxAgeDays", 365, least: 1, most: 3650);
    private static readonly Parameter<bool> IncludeDisabled = Parameter.Switch("includeDisabled", defaultValue: false);

    public override string Id => "OCI-KMS-001";

    public override IReadOnlyList<Parameter> Parameters => [MaxAgeDays, IncludeDisabled];

    /// <summary>No version is older than its key: of a young one the list is enough.</summary>
    public override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<Key>(),
            Need.Listed<Vault>(),
            Need.Listed<KeyVersion>().Where<Key>(IsOld),
            Need.Whole<Key>().Where<Key>((key, terms) => key.IsAutoRotationEnabled == true && IsOld(key, terms)),
        ];

    public override bool AppliesTo(Key resource, RuleContext context) => IsInScope(resource, context.Terms);

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var age = new KeyAge(resource, context.Get(MaxAgeDays), context.AsOf);
        var vault = resource.VaultIn(context.Inventory);
        var rotation = resource.AutoKeyRotationDetails;
        return age.Judge(vault?.VaultType) with
        {
            Evidence =
            [
                new("newestVersionTimeCreated", WireTime.Of(age.Newest?.TimeCreated), age.Newest, "timeCreated"),
                new("timeCreated", WireTime.Of(resource.TimeCreated)),
                new("isAutoRotationEnabled", resource.IsAutoRotationEnabled?.ToString().ToLowerInvariant()),
                new("rotationIntervalInDays", rotation?.RotationIntervalInDays?.ToString(CultureInfo.InvariantCulture))
                {
                    Field = "autoKeyRotationDetails.rotationIntervalInDays",
                },
                new(
                    "lastRotationStatus",
                    rotation?.LastRotationStatus,
                    Field: "autoKeyRotationDetails.lastRotationStatus"
                ),
                new("vaultType", vault?.VaultType, vault),
            ],
        };
    }

    private static bool IsInScope(Key key, Terms terms) =>
        LifecycleState.MayBeEnabled(key)
        || (key.LifecycleState == LifecycleState.Disabled && terms.Get(IncludeDisabled));

    private static bool IsOld(Key key, Terms terms) =>
        IsInScope(key, terms) && !new KeyAge(key, terms.Get(MaxAgeDays), terms.AsOf).IsYoungKey;
}
