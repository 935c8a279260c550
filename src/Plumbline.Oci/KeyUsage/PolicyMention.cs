using Plumbline.Core.Inventories;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.KeyUsage;

/// <summary>A statement of a policy that names a key or its vault by OCID: it does not hold for any other key.</summary>
/// <param name="Number">Its place in the policy, from 1.</param>
/// <param name="Text">The statement as it stands there; hostile input.</param>
public sealed record PolicyMention(Policy Policy, int Number, string Text)
{
    public static IReadOnlyList<PolicyMention> Of(Key key, Inventory inventory) =>
        [
            .. inventory
                .All<Policy>()
                .SelectMany(policy =>
                    (policy.Statements ?? []).Select((text, index) => new PolicyMention(policy, index + 1, text))
                )
                .Where(mention => mention.Names(key.Id) || (key.VaultId is { } vault && mention.Names(vault))),
        ];

    private bool Names(string id) => Text.Contains(id, StringComparison.OrdinalIgnoreCase);
}
