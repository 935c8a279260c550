using System.Text.Json.Nodes;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Kms;

/// <summary>Finds a vault in few calls: in each region what Search knows, or else one in the root compartment.</summary>
internal static class VaultSearch
{
    private const string Query = "query vault resources where lifecycleState = 'ACTIVE'";

    /// <summary>Search and the vaults' own list may disagree, so that one compartment may not be enough.</summary>
    private const int MostCompartments = 5;

    /// <returns>Null when no vault can be seen.</returns>
    public static async Task<ProbedVault?> FindAsync(Prober prober, CancellationToken cancellationToken)
    {
        foreach (var region in prober.Regions)
        {
            foreach (var compartmentId in await CompartmentsAsync(prober, region, cancellationToken))
            {
                if (await FindAsync(prober, region, compartmentId, cancellationToken) is { } vault)
                {
                    return vault;
                }
            }
        }

        return null;
    }

    /// <summary>Where Search knows vaults, and the root.</summary>
    private static async Task<IEnumerable<string>> CompartmentsAsync(
        Prober prober,
        Region region,
        CancellationToken cancellationToken
    )
    {
        var hits = await prober.AskAsync(
            "search",
            "SearchResources",
            prober.Endpoints.Search(region),
            "/20180409/resources?limit=50",
            cancellationToken,
            Prober.Structured(Query)
        );
        return hits
            .Items.Select(vault => vault.Text("compartmentId"))
            .OfType<string>()
            .Distinct()
            .Take(MostCompartments)
            .Append(prober.TenancyId)
            .Distinct();
    }

    private static async Task<ProbedVault?> FindAsync(
        Prober prober,
        Region region,
        string compartmentId,
        CancellationToken cancellationToken
    )
    {
        var path = $"/20180608/vaults?compartmentId={Uri.EscapeDataString(compartmentId)}";
        var answer = await prober.AskAsync("kms", "ListVaults", prober.Endpoints.Kms(region), path, cancellationToken);
        return answer
            .Items.Where(vault => vault.Text("lifecycleState") == LifecycleState.Active)
            .Select(vault => Probed(vault, prober, region, compartmentId))
            .FirstOrDefault();
    }

    private static ProbedVault Probed(JsonObject vault, Prober prober, Region region, string compartmentId) =>
        new(
            vault.Text("id") ?? "",
            compartmentId,
            region,
            prober.Endpoints.Vault(vault.Text("managementEndpoint"), region)
        );
}
