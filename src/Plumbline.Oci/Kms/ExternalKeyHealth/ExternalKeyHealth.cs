using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>A key of an external key manager works only while OCI knows which key it stands for and where to ask.</summary>
public sealed class ExternalKeyHealth : Rule<Key>
{
    public override string Id => "OCI-KMS-105";

    /// <summary>What a list leaves out, a look at the key or vault may show.</summary>
    public override IReadOnlyList<Need> Needs =>
        [
            Need.Listed<Key>(),
            Need.Listed<Vault>(),
            Need.Whole<Key>().Where<Key>((key, _) => IsExternal(key) && key.ExternalKeyReferenceDetails is null),
            Need.Whole<Vault>()
                .Where<Vault>(
                    (vault, _) => vault is { VaultType: VaultType.External, ExternalKeyManagerMetadataSummary: null }
                ),
        ];

    public override bool AppliesTo(Key resource, RuleContext context) => IsExternal(resource);

    public override Verdict Evaluate(Key resource, RuleContext context)
    {
        var vault = resource.VaultIn(context.Inventory);
        var (reference, manager) = (resource.ExternalKeyReferenceDetails, vault?.ExternalKeyManagerMetadataSummary);
        var verdict = LifecycleState.IsKnown(resource) ? ExternalVaultHealth.Judge(vault) : LifecycleState.UnknownOfKey;
        return (verdict ?? Judge(resource, reference)) with
        {
            Evidence =
            [
                Of("externalKeyId", reference?.ExternalKeyId),
                Of("externalKeyVersionId", reference?.ExternalKeyVersionId),
                new("vaultType", vault?.VaultType, vault),
                new("vaultState", vault?.LifecycleState, vault, "lifecycleState"),
                new("vendor", manager?.Vendor, vault, "externalKeyManagerMetadataSummary.vendor"),
            ],
        };
    }

    private static Evidence Of(string name, string? value) =>
        new(name, value, Field: $"externalKeyReferenceDetails.{name}");

    private static bool IsExternal(Key key) =>
        key.ProtectionMode == ProtectionMode.External && LifecycleState.MayBeEnabled(key);

    private static Verdict Judge(Key key, ExternalKeyReferenceDetails? reference) =>
        reference switch
        {
            null when !key.IsWhole => Verdict.NotAssessed("The key's reference to its external key was not read."),
            null or { ExternalKeyId: null or "" } => Verdict.Fail("The key refers to no external key."),
            { ExternalKeyVersionId: null or "" } => Verdict.Fail("The key refers to no version of its external key."),
            _ => Verdict.Pass("The key refers to a version of an external key, and its vault knows the way there."),
        };
}
