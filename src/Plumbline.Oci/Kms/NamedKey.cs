using Plumbline.Core.Rules;
using Plumbline.Oci.Identity.Policies;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Kms;

/// <summary>A key that a resource names, and whether it can serve.</summary>
internal sealed record NamedKey(KeyReference Reference, Key? Key, Vault? Vault, NamedKeyState State)
{
    public int Gravity => (int)State;

    public IEnumerable<Evidence> Evidence
    {
        get
        {
            yield return new(Reference.Field, Reference.KeyId);
            if (State != NamedKeyState.Usable)
            {
                yield return new(
                    $"{Reference.Field}: lifecycleState of the key",
                    Key?.LifecycleState,
                    Key,
                    "lifecycleState"
                );
            }

            if (Vault is not null && Vault.LifecycleState != LifecycleState.Active)
            {
                yield return new(
                    $"{Reference.Field}: lifecycleState of the vault",
                    Vault.LifecycleState,
                    Vault,
                    "lifecycleState"
                );
            }
        }
    }

    public static NamedKey Find(KeyReference reference, KeyUser user, RuleContext context)
    {
        var key = context.Inventory.Find<Key>(reference.KeyId, user.Region);
        var vault = key?.VaultIn(context.Inventory);
        return new(reference, key, vault, key is null ? Absent(reference, user, context) : StateOf(key, vault));
    }

    public Verdict Judge() =>
        State switch
        {
            NamedKeyState.Usable => Verdict.Pass("Every key that the resource names is enabled."),
            NamedKeyState.Unknown => Verdict.NotAssessed(
                "A state of a key or vault is missing or unknown to this version."
            ),
            NamedKeyState.Unread => Verdict.NotAssessed(
                "A key that the resource names was not among those that could be read."
            ),
            NamedKeyState.MaybeElsewhere => Verdict.NotAssessed(
                "A key that the resource names is not in this tenancy; policies allow the use of keys of others."
            ),
            NamedKeyState.Disabled => Verdict.Fail(
                "A key that the resource names is disabled: its data is out of reach."
            ),
            NamedKeyState.Leaving => Verdict.Fail(
                "A key that the resource names waits for its deletion: its data is out of reach, and will be lost."
            ),
            _ => Verdict.Fail("A key that the resource names is not there any more: its data is lost."),
        };

    private static NamedKeyState StateOf(Key key, Vault? vault) =>
        key.LifecycleState switch
        {
            var state when LifecycleState.IsGone(state) => NamedKeyState.Gone,
            var state when LifecycleState.IsLeaving(state) || LifecycleState.IsLeaving(vault?.LifecycleState) =>
                NamedKeyState.Leaving,
            LifecycleState.Disabled or "DISABLING" => NamedKeyState.Disabled,
            _ when LifecycleState.IsKnown(key) => NamedKeyState.Usable,
            _ => NamedKeyState.Unknown,
        };

    private static NamedKeyState Absent(KeyReference reference, KeyUser user, RuleContext context) =>
        context.MayMiss<Key>(user.Region) || !KeyGraph.Of(context.Inventory).HasReadRegionOf(reference.KeyId!)
            ? NamedKeyState.Unread
        : MayUseKeysOfOthers(context) ? NamedKeyState.MaybeElsewhere
        : NamedKeyState.Gone;

    /// <summary>No OCID tells a key's tenancy. Only who may use keys of others can name one.</summary>
    private static bool MayUseKeysOfOthers(RuleContext context) =>
        context.MayMiss<Identity.Policy>(region: "")
        || PolicyBook
            .Of(context.Inventory)
            .All.Any(placed => placed.Statement is UnparsedStatement or AccessStatement { Kind: AccessKind.Endorse });
}
