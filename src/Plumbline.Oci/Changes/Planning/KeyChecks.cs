using System.Globalization;
using Plumbline.Core.Inventories;
using Plumbline.Core.Plans;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>What is looked at before a key is replaced.</summary>
/// <param name="successor">The key that an earlier plan has made; null for none.</param>
internal sealed class KeyChecks(KeyLine line, Key? successor, Inventory inventory)
{
    /// <param name="isKept">Whether the old key should have been disabled later, and is not since something may need it.</param>
    public IEnumerable<PlanCheck> All(bool isKept) =>
        [
            new("state", CheckStatus.Ok, "The key is enabled and its vault is active."),
            new(
                "shape",
                CheckStatus.Ok,
                $"{line.Key.KeyShape!.Algorithm} of {line.Key.KeyShape.Length} bytes is a shape of SOFTWARE keys too."
            ),
            .. Successor,
            Users,
            Replica,
            .. new ServiceAccess(line, inventory).Checks,
            .. Mentions,
            .. isKept ? Kept : [],
        ];

    private IEnumerable<PlanCheck> Successor =>
        successor is null
            ? []
            :
            [
                new(
                    "successor",
                    CheckStatus.Ok,
                    $"An earlier plan has made the key {successor.Id}: it is taken, and no other one is made."
                ),
            ];

    private IEnumerable<PlanCheck> Mentions =>
        PolicyMention.Of(line.Key, inventory).Count is > 0 and var mentions
            ? [new("policies", CheckStatus.Warning, Policies(mentions))]
            : [];

    private static IEnumerable<PlanCheck> Kept =>
        [
            new(
                "retirement",
                CheckStatus.Warning,
                "The old key is not disabled by this plan: something may go on to need it."
            ),
        ];

    private PlanCheck Users =>
        line.MayHaveMoreUsers
            ? new("users", CheckStatus.Warning, "Not all resources could be read: others may use the key.")
            : new(
                "users",
                CheckStatus.Ok,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{line.Users.Count} {(line.Users.Count == 1 ? "resource names" : "resources name")} the key, and all kinds of resources could be read."
                )
            );

    private PlanCheck Replica =>
        line.Regions > 1
            ? new(
                "replica",
                CheckStatus.Warning,
                "The vault has a replica: the new key has to be there before its users move."
            )
            : new("replica", CheckStatus.Ok, "The vault has no replica in another region.");

    private static string Policies(int mentions) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{mentions} policy {(mentions == 1 ? "statement holds" : "statements hold")} only for this key or its vault: see the work by hand."
        );
}
