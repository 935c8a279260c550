using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Discovery;

/// <summary>Makes the inventory of what was collected, and finds out which of several replicas is the original.</summary>
internal sealed class InventoryBuilder(
    OciConnection connection,
    JournaledReader reader,
    TenancyOutline outline,
    ScanScope scope,
    Collection collection
)
{
    /// <summary>A vault that several regions have is asked for in each: lists do not say which one is replicated.</summary>
    public async Task<Inventory> BuildAsync(CancellationToken cancellationToken)
    {
        var replicas = collection.Seen.Replicas.ToDictionary(pair => pair.Key, pair => pair.Value.Count);
        var vaults = collection
            .Parts.Select(part => part.Parent)
            .OfType<Vault>()
            .Where(vault => replicas.ContainsKey(vault.Id))
            .Distinct();
        var asked = await Task.WhenAll(vaults.Select(vault => IsPrimaryAsync(vault, cancellationToken)));
        var primaries = asked.ToDictionary(pair => pair.Vault, pair => pair.Whole);
        var parts = collection.Parts.Select(part =>
            part.Parent is Vault vault && primaries.TryGetValue(vault, out var whole)
                ? part with
                {
                    Parent = whole,
                }
                : part
        );
        var order = scope.Regions.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return new Inventory(
            outline.Tenancy,
            outline.Compartments,
            [.. parts.OrderBy(part => order.GetValueOrDefault(part.Region, -1))],
            replicas
        );
    }

    private async Task<(Vault Vault, Vault Whole)> IsPrimaryAsync(Vault vault, CancellationToken cancellationToken)
    {
        var region = connection.Directory.FindBeside(vault.Region, connection.Region)!;
        var request = new KmsRequests(connection, region).Vault(
            vault.Id,
            "which of a vault's replicas is the original"
        );
        try
        {
            var whole = await reader.GetAsync(request, OciJson.Default.Vault, cancellationToken);
            return (vault, vault with { IsPrimary = whole.IsPrimary });
        }
        catch (Exception error) when (error is OciException or OperationCanceledException)
        {
            return (vault, vault); // Without it the first region speaks for all: no verdict depends on it.
        }
    }
}
