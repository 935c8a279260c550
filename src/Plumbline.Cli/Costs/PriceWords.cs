using System.Globalization;
using Plumbline.Core.Costs;

namespace Plumbline.Cli.Costs;

/// <summary>Words for prices.</summary>
internal static class PriceWords
{
    /// <summary><c>the first 20 free, then 0.53 each</c></summary>
    public static string Tiers(Price price) =>
        string.Join(
            ", then ",
            price.Tiers.Select((tier, index) => Tier(tier, price.Tiers.ElementAtOrDefault(index + 1)))
        );

    public static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Tier(PriceTier tier, PriceTier? next) =>
        (tier, next) switch
        {
            ({ UnitPrice: 0 }, null) => "free",
            ({ UnitPrice: 0, Above: 0 }, _) => $"the first {Number(next!.Above)} free",
            ({ UnitPrice: 0 }, _) => $"free up to {Number(next!.Above)}",
            (_, null) => $"{Number(tier.UnitPrice)} each",
            _ => $"{Number(tier.UnitPrice)} each up to {Number(next.Above)}",
        };
}
