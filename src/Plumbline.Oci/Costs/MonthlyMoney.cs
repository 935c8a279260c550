using Plumbline.Core.Costs;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Costs;

/// <summary>The sums of a month.</summary>
public static class MonthlyMoney
{
    /// <summary>With all findings about cost fixed.</summary>
    public static Money Of(ScanResult result, PriceList prices, KeyBill bill) =>
        Of(result, prices, (bill.Saving ?? 0) + new PrivateVaultBill(result.Inventory, prices, bill).Saving(result));

    /// <param name="saving">What is to be saved.</param>
    public static Money Of(ScanResult result, PriceList prices, decimal saving)
    {
        var used = BilledQuantities.Of(result.Inventory).Where(pair => pair.Value > 0).ToList();
        var found = used.Select(pair => prices.Find(pair.Key)).OfType<Price>().ToList();
        IReadOnlyList<Price> shown = found.Count > 0 ? found : prices.Prices;
        return new()
        {
            Currency = prices.Currency,
            MonthlyCost = used.Sum(pair => prices.Find(pair.Key)?.CostOf(pair.Value) ?? 0),
            MonthlySaving = saving,
            PricesAsOf = shown.Select(price => price.AsOf).DefaultIfEmpty(Day(result)).Min(),
            Certainty = shown.Select(price => price.Certainty).DefaultIfEmpty(PriceCertainty.Assumed).Max(),
            IsLowerBound = found.Count < used.Count || CostGaps.Of(result).Any(),
        };
    }

    private static DateOnly Day(ScanResult result) => DateOnly.FromDateTime(result.StartedAt.UtcDateTime);
}
