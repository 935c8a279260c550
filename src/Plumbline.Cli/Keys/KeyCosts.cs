using System.Globalization;
using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Oci.Costs;
using Plumbline.Oci.KeyUsage;
using Plumbline.Reports;

namespace Plumbline.Cli.Keys;

/// <summary>What each key costs in a month. It is known where versions were listed.</summary>
internal sealed class KeyCosts(ScanResult result, PriceList prices)
{
    private readonly KeyBill _bill = KeyBill.Of(result, prices);

    public string Currency => prices.Currency;

    /// <summary>Its share of what the tenancy pays; null when that is not known.</summary>
    public decimal? Of(KeyLine line) => line.Key.IsInHsm && line.Versions is null ? null : _bill.CostOf(line.Key);

    /// <summary><c>0.53</c>, or a question mark.</summary>
    public string Text(KeyLine line) => Of(line)?.ToString("N2", CultureInfo.InvariantCulture) ?? "?";

    /// <summary>What they cost together, with how sure that is.</summary>
    public string Sentence => MoneyText.CostOf(MonthlyMoney.Of(result, prices, _bill));
}
