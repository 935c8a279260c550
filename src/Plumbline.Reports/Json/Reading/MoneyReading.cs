using System.Text.Json;
using Plumbline.Core.Costs;

namespace Plumbline.Reports.Json.Reading;

/// <summary>Reads what <see cref="SummarySection"/> wrote of money. Files of earlier versions know of none.</summary>
internal static class MoneyReading
{
    /// <summary>Null when no keys were looked at.</summary>
    public static Money? Money(JsonElement summary) =>
        summary.TryGetProperty("money", out var money) && money.ValueKind == JsonValueKind.Object
            ? new()
            {
                Currency = summary.Text("currency"),
                MonthlyCost = summary.DecimalOrNull("monthlyCost") ?? 0,
                MonthlySaving = summary.DecimalOrNull("monthlySaving") ?? 0,
                PricesAsOf = money.Day("pricesAsOf"),
                Certainty = money.Choice<PriceCertainty>("certainty"),
                IsLowerBound = money.Flag("isLowerBound"),
            }
            : null;
}
