using Plumbline.Core.Costs;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>
/// What virtual private vaults that hold few keys would save: their own price, less what their HSM key versions would cost in
/// a virtual vault beside all that are there.
/// </summary>
internal sealed class PrivateVaultBill
{
    private const string Rule = "OCI-KMS-106";

    private readonly KeyBill _bill;
    private readonly Price? _price;
    private readonly Dictionary<string, int> _versions;

    public PrivateVaultBill(Inventory inventory, PriceList prices, KeyBill bill)
    {
        (_bill, _price) = (bill, prices.Find(PartNumber.PrivateVaults));
        var vaults = BilledQuantities
            .PrivateVaults(inventory)
            .Select(vault => vault.Id)
            .ToHashSet(StringComparer.Ordinal);
        _versions =
            vaults.Count == 0
                ? []
                : BilledVersions
                    .Keys(inventory)
                    .Where(key => key.IsInHsm && key.VaultId is not null && vaults.Contains(key.VaultId))
                    .GroupBy(key => key.VaultId!)
                    .ToDictionary(keys => keys.Key, keys => keys.Sum(BilledVersions.Of));
    }

    /// <summary>Whether a fix of the finding takes its vault off the bill.</summary>
    public static bool IsOne(Finding finding) =>
        finding is { Status: FindingStatus.Fail, Resource: Vault, Rule.Id: Rule };

    /// <summary>In a month, for a vault that goes; null when a price is missing.</summary>
    public decimal? SavingOf(Vault vault)
    {
        if (_price is null || _bill.Price is null)
        {
            return null;
        }

        var versions = _bill.Versions + _versions.GetValueOrDefault(vault.Id);
        var rest = _bill.Price.CostOf(versions) - _bill.Price.CostOf(_bill.Versions);
        return Math.Max(0, _price.CostOf(BilledQuantities.HoursOfMonth) - rest);
    }

    /// <summary>What all of them save together, in a month.</summary>
    public decimal Saving(ScanResult result) =>
        result
            .Scope.Rules.Where(rule => rule.Id == Rule)
            .SelectMany(result.FindingsOf)
            .Where(IsOne)
            .Sum(finding => SavingOf((Vault)finding.Resource) ?? 0);
}
