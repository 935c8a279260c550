using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Tests.Kms;

/// <summary>Vaults, the keys in them, and what may be hidden, for the cases of rules that count keys.</summary>
internal static class VaultSample
{
    public const string Id = "vault";
    public const string Region = "r1";

    public static Verdict UnknownState { get; } =
        Verdict.NotAssessed("The vault's lifecycle state is missing or unknown to this version.");

    public static Verdict Unread { get; } = Verdict.NotAssessed("Not all keys of the vault could be read.");

    /// <summary>Keys of the vault that could not be listed.</summary>
    public static Gap UnreadKeys { get; } =
        new()
        {
            Region = Region,
            ResourceId = Id,
            Code = "NotAuthorizedOrNotFound",
            Message = "no",
            Hidden = ["Key"],
            Rules = [],
        };

    public static Vault Vault(string type, string compartmentId, DateTimeOffset created) =>
        new()
        {
            Id = Id,
            CompartmentId = compartmentId,
            Region = Region,
            DisplayName = "main",
            LifecycleState = "ACTIVE",
            VaultType = type,
            TimeCreated = created,
        };

    public static IReadOnlyList<Resource> Keys(int enabled, int disabled = 0, int gone = 0, int unknown = 0) =>
        [
            .. Some(enabled, "ENABLED"),
            .. Some(disabled, "DISABLED"),
            .. Some(gone, "PENDING_DELETION"),
            .. Some(unknown, "DREAMING"),
        ];

    private static IEnumerable<Key> Some(int count, string state) =>
        Enumerable
            .Range(0, count)
            .Select(number => new Key
            {
                Id = $"{state}{number}",
                CompartmentId = "keys",
                Region = Region,
                VaultId = Id,
                LifecycleState = state,
            });
}
