using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>
/// How many key versions a tenancy may have in a region, as far as its limit values say so. Of OCI's limits on key
/// versions only the name of that for SOFTWARE keys in virtual vaults is known.
/// </summary>
internal static class KeyLimits
{
    private const string SoftwareVersions = "virtual-vault-softwarekeyversion-count";

    /// <summary>Refuses one more version when there are enough.</summary>
    public static void Demand(Call call, string? protectionMode, KeyShape shape)
    {
        if (protectionMode is not "SOFTWARE" || !IsVirtual(call.DemandVault()) || Limit(call) is not { } limit)
        {
            return;
        }

        if (Used(call) + Weight(shape) > limit)
        {
            throw new ApiException(
                400,
                "LimitExceeded",
                $"The service limit {SoftwareVersions} is {limit}: schedule the deletion of keys, or ask for more."
            );
        }
    }

    private static long? Limit(Call call) =>
        call.Tenancy[ResourceTypes.Find("limits.limitValues")!]
            .All.Where(value => value.Region == call.Region && value.Text("name") is SoftwareVersions)
            .Select(value => value.Value("value"))
            .FirstOrDefault(value => value is { ValueKind: JsonValueKind.Number })
            ?.GetInt64();

    private static long Used(Call call) =>
        call.Tenancy[ResourceTypes.Vaults]
            .All.Where(vault => vault.Region == call.Region && IsVirtual(vault))
            .SelectMany(vault => KeyBehaviour.KeysOf(call.Tenancy, vault))
            .Where(key => key.Text("protectionMode") is "SOFTWARE")
            .Sum(key => Weight(KeyBehaviour.ShapeOf(key)) * Versions(call, key));

    private static long Versions(Call call, Resource key) =>
        KeyVersions.Of(call.Tenancy, key).Count(version => version.LifecycleState is not "DELETED");

    // An asymmetric version counts as two: a private and a public key.
    private static int Weight(KeyShape shape) => shape.Algorithm is "AES" ? 1 : 2;

    private static bool IsVirtual(Resource vault) => vault.Text("vaultType") is "DEFAULT";
}
