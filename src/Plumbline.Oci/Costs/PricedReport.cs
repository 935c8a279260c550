using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>Says in a report what its keys and vaults cost, and what each finding would save.</summary>
public static class PricedReport
{
    /// <summary>The report as it is when no keys were looked at.</summary>
    public static ScanReport Of(ScanReport report, ScanResult result, PriceList prices)
    {
        var collected = result.Scope.Needs.Select(need => need.ResourceType).ToHashSet();
        if (!collected.Contains(typeof(Key)) || !collected.Contains(typeof(Vault)))
        {
            return report;
        }

        var bill = KeyBill.Of(result, prices);
        var vaults = new PrivateVaultBill(result.Inventory, prices, bill);
        return report.With(MonthlyMoney.Of(result, prices, bill), SavingOf);

        decimal? SavingOf(Finding finding) =>
            LeavingKeys.IsOne(finding) ? bill.SavingOf((Key)finding.Resource)
            : PrivateVaultBill.IsOne(finding) ? vaults.SavingOf((Vault)finding.Resource)
            : finding.MonthlySaving;
    }
}
