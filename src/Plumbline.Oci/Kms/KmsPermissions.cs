using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Kms;

/// <summary>Permissions on vaults and keys.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/keypolicyreference.htm</remarks>
internal sealed class KmsPermissions : ServicePermissions
{
    private const string NoVault = "no vault can be seen, so there is nothing to ask";

    private static readonly Grant InspectVaults = new(Verb.Inspect, "vaults");
    private static readonly Grant ReadVaults = new(Verb.Read, "vaults");
    private static readonly Grant InspectKeys = new(Verb.Inspect, "keys");
    private static readonly Grant ReadKeys = new(Verb.Read, "keys");

    public override IReadOnlyDictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>> Probes { get; } =
        new Dictionary<Grant, Func<Prober, CancellationToken, Task<PermissionCheck>>>
        {
            [InspectVaults] = InspectVaultsAsync,
            [ReadVaults] = ReadVaultsAsync,
            [InspectKeys] = InspectKeysAsync,
            [ReadKeys] = ReadKeysAsync,
        };

    /// <summary>A vault that was found elsewhere shows that the policy is narrower than the tenancy.</summary>
    private static async Task<PermissionCheck> InspectVaultsAsync(Prober prober, CancellationToken cancellationToken)
    {
        var check = await ListVaultsAsync(InspectVaults, prober, cancellationToken);
        return check.Status == PermissionStatus.Missing && await prober.Vault is { } vault
            ? InPart(check, vault.CompartmentId)
            : check;
    }

    /// <summary>A vault in a compartment below cannot show whether the policy holds for the whole tenancy: the root's list can.</summary>
    private static async Task<PermissionCheck> ReadVaultsAsync(Prober prober, CancellationToken cancellationToken)
    {
        var list = await ListVaultsAsync(ReadVaults, prober, cancellationToken);
        if (await prober.Vault is not { } vault)
        {
            return list.Status == PermissionStatus.Works ? Nothing(ReadVaults, NoVault) : list;
        }

        var path = $"/20180608/vaults/{Uri.EscapeDataString(vault.Id)}/usage";
        var endpoint = prober.Endpoints.Kms(vault.Region);
        var answer = await prober.AskAsync("kms", "GetVaultUsage", endpoint, path, cancellationToken);
        var check = answer.About(ReadVaults);
        return check.Status == PermissionStatus.Works && list.Status == PermissionStatus.Missing
            ? InPart(list, vault.CompartmentId)
            : check;
    }

    private static async Task<PermissionCheck> InspectKeysAsync(Prober prober, CancellationToken cancellationToken)
    {
        if (await prober.Vault is not { Endpoint: not null } vault)
        {
            return Nothing(InspectKeys, NoVault);
        }

        var root = await ListKeysAsync(prober, vault, prober.TenancyId, cancellationToken);
        var below = root.Works ? root : await ListKeysAsync(prober, vault, vault.CompartmentId, cancellationToken);
        var check = root.About(InspectKeys);
        return check.Status == PermissionStatus.Missing && below.Works ? InPart(check, vault.CompartmentId) : check;
    }

    /// <summary>Whether the policy holds for the whole tenancy cannot be told: a key is in one compartment.</summary>
    private static async Task<PermissionCheck> ReadKeysAsync(Prober prober, CancellationToken cancellationToken)
    {
        if (await prober.Vault is not { Endpoint: { } endpoint } vault)
        {
            return Nothing(ReadKeys, NoVault);
        }

        var list = await ListKeysAsync(prober, vault, vault.CompartmentId, cancellationToken);
        if (list.Items.FirstOrDefault().Text("id") is not { } id)
        {
            return list.Works
                ? Nothing(ReadKeys, "no key can be seen, so there is nothing to ask")
                : list.About(ReadKeys);
        }

        var path = $"/20180608/keys/{Uri.EscapeDataString(id)}";
        return (await prober.AskAsync("kms", "GetKey", endpoint, path, cancellationToken)).About(ReadKeys);
    }

    private static Task<ProbeAnswer> ListKeysAsync(
        Prober prober,
        ProbedVault vault,
        string compartmentId,
        CancellationToken cancellationToken
    )
    {
        var path = $"/20180608/keys?compartmentId={Uri.EscapeDataString(compartmentId)}&limit=1";
        return prober.AskAsync("kms", "ListKeys", vault.Endpoint!, path, cancellationToken);
    }

    private static async Task<PermissionCheck> ListVaultsAsync(
        Grant grant,
        Prober prober,
        CancellationToken cancellationToken
    )
    {
        var path = $"/20180608/vaults?compartmentId={Uri.EscapeDataString(prober.TenancyId)}&limit=1";
        var endpoint = prober.Endpoints.Kms(prober.Region);
        var answer = await prober.AskAsync("kms", "ListVaults", endpoint, path, cancellationToken);
        return answer.About(grant);
    }

    private static PermissionCheck InPart(PermissionCheck check, string compartmentId) =>
        check with
        {
            Status = PermissionStatus.WorksInPart,
            CompartmentId = compartmentId,
        };

    private static PermissionCheck Nothing(Grant grant, string why) =>
        new(grant, PermissionStatus.NothingToProbe) { Detail = why };
}
