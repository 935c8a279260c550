using Plumbline.Core.Costs;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>
/// What virtual private vaults that hold few keys would save: their own price, less what their HSM key versions would cost in
/// a virtual vault beside all that are there.
/// </summary>
internal sealed class PrivateVaultBill(Inventory inventory, PriceList prices, KeyBill bill)
{
    private const string Rule = "OCI-KMS-106";

    private readonly Price? _price = prices.Find(PartNumber.PrivateVaults);

    /// <summary>Whether a fix of the finding takes its vault off the bill.</summary>
    public static bool IsOne(Finding finding) =>
        finding is { Status: FindingStatus.Fail, Resource: Vault, Rule.Id: Rule };

    /// <summary>In a month, for a vault that goes; null when a price is missing.</summary>
    public decimal? SavingOf(Vault vault)
    {
        if (_price is null || bill.Price is null)
        {
            return null;
        }

        var versions = bill.Versions + KeyTally.Of(inventory).VersionsIn(vault);
        var rest = bill.Price.CostOf(versions) - bill.Price.CostOf(bill.Versions);
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
