using Plumbline.Core.Inventories;
using Plumbline.Oci.Identity.Policies;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>Why a key is not moved, or not without being asked for by name.</summary>
internal sealed class Refusals(Inventory inventory, MigrationRequest request)
{
    private const int TagsOfOurs = 2;

    private readonly Lazy<bool> _othersMayUseKeys = new(() =>
        PolicyBook
            .Of(inventory)
            .All.Any(placed =>
                placed.Statement is AccessStatement { Kind: AccessKind.Admit, IsDeny: false } admitted
                && KeyAbilities.Cryptography.Any(ability => PermissionTable.Gives(admitted.Grant, ability.Permission))
            )
    );

    /// <summary>The codes of what can be taken in all the same.</summary>
    public static IReadOnlyList<string> Optional { get; } =
    ["asymmetric", "imported", "signing", "cross-tenancy", "incomplete"];

    /// <summary>Null for a key that can be moved.</summary>
    public (string Code, string Message)? Of(KeyLine line) =>
        Never(line) ?? Asked(line).FirstOrDefault(refusal => !request.Include.Contains(refusal.Code)).OrNull();

    private (string Code, string Message)? Never(KeyLine line)
    {
        var key = line.Key;
        return line.Uses.Any(use => KeyChanges.Of(use)?.Verdict == KeyChangeVerdict.Never)
                ? (
                    "certificate-authority",
                    "A certificate authority uses the key: such keys must stay in an HSM for the authority's whole life."
                )
            : KeySuccessors.Of(inventory).Find(key) is { } successor && Replaced(line, successor) is { } message
                ? ("replaced", message)
            : key.LifecycleState != LifecycleState.Enabled
                ? ("not-enabled", "Only keys that are enabled can be replaced.")
            : line.Vault?.LifecycleState != LifecycleState.Active
                ? ("vault", "The key's vault is not active, or could not be read.")
            : !key.IsWhole || key.KeyShape is not { Algorithm: not null, Length: not null } || key.Versions is null
                ? ("not-read", "The key's shape or versions could not be read.")
            : key.FreeformTags?.Count > ProvenanceTags.MostTags - TagsOfOurs
                ? ("tags", "The key has so many free-form tags that its successor could not be marked.")
            : null;
    }

    /// <summary>Null when there is something left to do about it.</summary>
    private string? Replaced(KeyLine line, Key successor) =>
        successor is not { LifecycleState: LifecycleState.Enabled, ProtectionMode: ProtectionMode.Software }
            ? "An earlier plan has made the key's successor, and that is not an enabled SOFTWARE key any more."
        : new KeySteps(1, line, successor, new Targets(inventory.Compartments), request).Make().Count == 0
            ? "An earlier plan has made the key's successor, and nothing can be moved any more. What remains is to retire the key when nothing needs it: --retire."
        : null;

    private IEnumerable<(string Code, string Message)> Asked(KeyLine line)
    {
        (bool Holds, string Code, string Message)[] reasons =
        [
            (
                line.Key.KeyShape!.Algorithm != "AES",
                "asymmetric",
                "The key is asymmetric: others may hold its public part, and a new key has another one."
            ),
            (
                line.Key.Versions!.Any(version => version.Origin == "EXTERNAL"),
                "imported",
                "The key's material was imported, and a new key would be made by OCI."
            ),
            (
                line.Uses.Any(use => KeyChanges.Of(use)?.Signs == true),
                "signing",
                "Images are signed or verified with the key: old signatures verify only with it."
            ),
            (
                _othersMayUseKeys.Value,
                "cross-tenancy",
                "A policy admits another tenancy to keys: what it encrypts with this one cannot be seen."
            ),
            (
                line.MayHaveMoreUsers || line.Uses.Any(use => KeyChanges.Of(use) is null),
                "incomplete",
                "Not all resources that may use the key could be read."
            ),
        ];
        return reasons.Where(reason => reason.Holds).Select(reason => (reason.Code, reason.Message));
    }
}
